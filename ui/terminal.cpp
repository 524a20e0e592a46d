// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/terminal.h"

#include "model/oneline.h"

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
    // What was typed is quoted, and may hold line breaks or what a terminal takes for a command.
    std::fprintf(stderr, "coffer: %s\n", qUtf8Printable(oneLine(sentence.toUtf8())));
}

void inform(Information what)
{
    const QString text =
        what == Information::Help ? helpText() : QStringLiteral("coffer " COFFER_VERSION "\n");
    std::fputs(qUtf8Printable(text), stdout);
}

} // namespace coffer::ui
