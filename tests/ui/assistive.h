// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QTest>

/// Whether Qt sends accessibility events: never on the offscreen platform; on X11 with a session
/// bus, at-spi-bus-launcher and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1, a moment after the start.
inline bool assistiveTechnologyListens()
{
    return QAccessible::isActive()
        || (qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
            && QTest::qWaitFor([] { return QAccessible::isActive(); }));
}
