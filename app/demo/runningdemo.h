// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demoserver.h"

#include <memory>

namespace coffer::demo {

/// A demo server that listens for as long as this lives, and what a client has to know of it.
struct RunningDemo
{
    std::shared_ptr<void> server; ///< none: it cannot listen
    QUrl url = {};
    QByteArray token = {};
    QUuid coreInstance = {};
};

/// What the demo's module offers, under the name `startModule`.
using StartDemo = void (*)(const DemoOptions &options, RunningDemo &demo);
inline constexpr auto startModule = "cofferStartDemo";

} // namespace coffer::demo
