// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changeflow.h"

#include "ui/ui_mainwindow.h"

namespace coffer::ui {

ChangeFlow::ChangeFlow(const Workplace &place, Ui::MainWindow &ui)
    : m_place(place)
    , m_ui(ui)
    , m_written(place)
    , m_undo(place, m_written)
    , m_create(place, m_written, m_undo)
    , m_edit(place, m_written, m_undo)
    , m_delete(place, m_undo)
{
    connect(&m_written, &WrittenRow::filterUnwanted, m_ui.filterBar,
            [this] { m_ui.filterBar->setText({}); });
    connect(&m_create, &CreateFlow::filterUnwanted, m_ui.filterBar,
            [this] { m_ui.filterBar->setText({}); });
    connect(&m_create, &CreateFlow::activityChanged, m_ui.statusBar, &StatusLine::setActivity);
    connect(&m_delete, &DeleteFlow::activityChanged, m_ui.statusBar, &StatusLine::setActivity);
    connect(&m_undo, &UndoFlow::changed, this, &ChangeFlow::showUndo);
    showUndo();
    if (!m_place.guard.isReadOnly) {
        joinActions();
    }
}

ChangeFlow::~ChangeFlow()
{
    m_undo.withdraw(); // the action outlives what it would undo
    m_ui.statusBar->setActivity({});
}

void ChangeFlow::joinActions()
{
    const auto on = [this](const QAction *action, auto reaction) {
        connect(action, &QAction::triggered, this, reaction);
    };
    on(m_ui.actionNew, [this] { create(); });
    on(m_ui.actionEdit, [this] { m_edit.ask(); });
    on(m_ui.actionDelete, [this] { m_delete.ask(); });
    on(m_ui.actionUndo, [this] { m_undo.run(); });
    // With this flow as the context: the next one in the same window joins them anew.
    connect(m_ui.table, &SecretsView::entered, this, [this] { m_ui.actionEdit->trigger(); });
}

void ChangeFlow::create()
{
    if (!m_place.guard.isReadOnly) {
        m_create.ask();
    }
}

void ChangeFlow::createFrom(const QStringList &files)
{
    if (!m_place.guard.isReadOnly) {
        m_create.askWithFiles(files);
    }
}

void ChangeFlow::showUndo()
{
    const auto &offered = m_undo.offered();
    m_ui.actionUndo->setText(!offered              ? tr("&Undo")
                                 : offered->before ? tr("&Undo Rename")
                                                   : tr("&Undo Create"));
    m_ui.actionUndo->setEnabled(offered.has_value());
    if (!offered) {
        m_written.withdrawUndo();
    }
}

} // namespace coffer::ui
