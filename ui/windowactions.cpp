// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowactions.h"

#include "ui/icons.h"
#include "ui/sortmenu.h"
#include "ui/ui_mainwindow.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace coffer::ui {

namespace {

/// The context under which translators find how a key is told.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

} // namespace

void dressActions(QMainWindow &window, Ui::MainWindow &ui)
{
    window.setWindowIcon(applicationIcon());
    ui.actionNew->setIcon(icon(QLatin1String("list-add")));
    ui.actionConnect->setIcon(icon(QLatin1String("network-connect")));
    ui.actionRefresh->setIcon(icon(QLatin1String("view-refresh")));
    ui.actionRefresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    ui.viewMenu->insertMenu(ui.actionRefresh,
                            new SortMenu(*ui.table->horizontalHeader(), ui.viewMenu));
    for (QAction *action : ui.toolBar->actions()) {
        action->setToolTip(Words::tr("%1 (%2)").arg(
            action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        action->setIconVisibleInMenu(false); // only some have one, which is worse than none
    }
    ui.actionCopyKey->setIcon(icon(QLatin1String("edit-copy")));
    ui.actionCopyReference->setIcon(icon(QLatin1String("edit-copy")));
    ui.actionCopyId->setIcon(icon(QLatin1String("edit-copy")));
    ui.actionCopyValue->setIcon(icon(QLatin1String("edit-copy")));
    ui.actionSaveValue->setIcon(icon(QLatin1String("document-save")));
    ui.table->addAction(ui.actionReveal);
    ui.inspector->addAction(ui.actionCopyValue);
    // These belong to the table, not to the window: text fields have their own.
    for (QAction *action :
         {ui.actionEdit, ui.actionCopyKey, ui.actionCopyReference, ui.actionCopyValue,
          ui.actionCopyId, ui.actionCopyRows, ui.actionCopyCurl, ui.actionCopyVendor,
          ui.actionDelete, ui.actionSelectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        ui.table->addAction(action);
    }
    // A key that is held down changes one secret, not one after another.
    for (QAction *action : {ui.actionNew, ui.actionEdit, ui.actionDelete, ui.actionUndo}) {
        action->setAutoRepeat(false);
    }
    ui.statusBar->setStopAction(ui.actionStop);
    ui.table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace coffer::ui
