// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/terminal.h"

#include <QtGlobal>

#include <cstdio>

namespace coffer::ui {

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "coffer: %s\n", qUtf8Printable(sentence));
}

void inform(Information what)
{
    const QString text =
        what == Information::Help ? helpText() : QStringLiteral("coffer " COFFER_VERSION "\n");
    std::fputs(qUtf8Printable(text), stdout);
}

} // namespace coffer::ui
