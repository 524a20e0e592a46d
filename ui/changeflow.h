// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/createflow.h"
#include "ui/deleteflow.h"
#include "ui/editflow.h"
#include "ui/undoflow.h"
#include "ui/writtenrow.h"

namespace coffer::ui {

namespace Ui {
class MainWindow;
}

/// Everything that a session can change, joined to the actions of its window: create, edit, delete
/// and undo.
class ChangeFlow final : public QObject
{
    Q_OBJECT
public:
    /// Nothing is joined where nothing may be changed.
    ChangeFlow(const Workplace &place, Ui::MainWindow &ui);
    ~ChangeFlow() override;

    /// Asks for a new secret, where one may be created.
    void create();
    void createFrom(const QStringList &files);
    /// Shows a dialog that is out of sight with something in it; false: there is none.
    bool bringBackEntries() { return m_create.bringBack() || m_edit.bringBack(); }

private:
    void joinActions();
    void showUndo();

    Workplace m_place;
    Ui::MainWindow &m_ui;
    WrittenRow m_written;
    UndoFlow m_undo;
    CreateFlow m_create;
    EditFlow m_edit;
    DeleteFlow m_delete;
};

} // namespace coffer::ui
