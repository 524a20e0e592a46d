// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commons.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/secretsview.h"
#include "ui/windowtools.h"

#include <QAction>

namespace coffer::test {

/// A main window, shown and active.
struct ShownWindow
{
    ui::MainWindow window;
    ui::SecretsView *table = child<ui::SecretsView>(window, "table");
    ui::MessageBar *bar = child<ui::MessageBar>(window, "messageBar");

    explicit ShownWindow(ui::Commons &commons, ui::WindowOptions options = {})
        : window(commons, std::move(options))
    {
        window.show();
        activate(window);
    }

    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([this] { return window.isSettled(); });
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(window, name); }
};

} // namespace coffer::test
