// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workplace.h"

#include <QObject>

#include <memory>

namespace coffer::ui {

class EditDialog;
class UndoFlow;
class WrittenRow;
struct Written;

/// Asks how the current secret is to be changed, and has the list show what became of it.
class EditFlow final : public QObject
{
    Q_OBJECT
public:
    /// Has \a written show what was saved, and \a undo take a new name back.
    EditFlow(Workplace place, WrittenRow &written, UndoFlow &undo);
    ~EditFlow() override;

    /// Shows the dialog for the current secret, or the one that still waits for an answer.
    void ask();
    /// Shows the dialog again if it is out of sight with something in it; false: it is not.
    bool bringBack();

private:
    void saved(const Written &written, qint64 updatedAt);

    Workplace m_place;
    WrittenRow &m_written;
    UndoFlow &m_undo;
    std::unique_ptr<EditDialog> m_dialog;
};

} // namespace coffer::ui
