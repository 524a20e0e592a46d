// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoloader.h"

#include <QCoreApplication>
#include <QLibrary>

namespace coffer::demo {

std::optional<RunningDemo> startDemo(const DemoOptions &options)
{
    // By its whole path: the system's folders, and the current one, are nobody's business.
    QLibrary module(QCoreApplication::applicationDirPath() + QStringLiteral("/coffer-demo"));
    const auto start = reinterpret_cast<StartDemo>(module.resolve(startModule));
    if (start == nullptr) {
        return std::nullopt;
    }
    RunningDemo demo;
    start(options, demo);
    return demo;
}

} // namespace coffer::demo
