// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/terminal.h"

#include "model/oneline.h"

#include <QLibrary>

#include <cstdio>

namespace coffer::ui {

namespace {

// Qt ends the program when its display does not answer or does not let it in, which is what a root
// shell often has; so the library that Qt uses is asked first.
bool answersX11()
{
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto open = reinterpret_cast<void *(*)(const char *, int *)>(xcb.resolve("xcb_connect"));
    const auto hasError =
        reinterpret_cast<int (*)(void *)>(xcb.resolve("xcb_connection_has_error"));
    const auto close = reinterpret_cast<void (*)(void *)>(xcb.resolve("xcb_disconnect"));
    if (open == nullptr || hasError == nullptr || close == nullptr) {
        return true; // it cannot be told here, and Qt will
    }
    void *connection = open(nullptr, nullptr);
    const bool answers = hasError(connection) == 0;
    close(connection);
    return answers;
}

} // namespace

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return true;
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") && answersX11();
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
