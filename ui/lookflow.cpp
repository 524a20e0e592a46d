// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookflow.h"

#include "ui/columnsmenu.h"
#include "ui/preferencesdialog.h"
#include "ui/thememenu.h"
#include "ui/ui_mainwindow.h"

#include <QHeaderView>

namespace coffer::ui {

LookFlow::LookFlow(QMainWindow &window, Ui::MainWindow &ui, Settings &settings)
    : m_window(window)
    , m_settings(settings)
    , m_memory(window, ui.table->columns(), settings)
{
    ui.viewMenu->insertMenu(
        ui.actionRefresh,
        new ColumnsMenu(ui.table->columns(), *ui.table->horizontalHeader(), ui.viewMenu));
    ui.viewMenu->insertMenu(ui.actionRefresh, new ThemeMenu(settings, ui.viewMenu));
    ui.viewMenu->insertSeparator(ui.actionRefresh);
    // There is no standard key for it on Linux.
    ui.actionPreferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    connect(ui.actionPreferences, &QAction::triggered, this, &LookFlow::showPreferences);
}

void LookFlow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace coffer::ui
