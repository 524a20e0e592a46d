// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/existingrow.h"
#include "ui/workplace.h"

#include <QObject>

#include <memory>

namespace coffer::ui {

class NewSecretDialog;
class UndoFlow;
class WrittenRow;

/// Asks for new secrets, one after another, and has the list show what became of each.
class CreateFlow final : public QObject
{
    Q_OBJECT
public:
    /// Has \a written show what was created, and \a undo take it back.
    CreateFlow(Workplace place, WrittenRow &written, UndoFlow &undo);
    ~CreateFlow() override;

    /// Shows the dialog, with what was not yet sent or not yet answered still in it.
    void ask();
    /// Shows the dialog again if it is out of sight with something in it; false: it is not.
    bool bringBack();
    /// The same, with the file at \a paths as the value.
    void askWithFiles(const QStringList &paths);

Q_SIGNALS:
    void filterUnwanted(); ///< it may hide what somebody wants to see
    /// What is being done, in words; empty: nothing is.
    void activityChanged(const QString &text);

private:
    void finished(const QString &key, const CreateOutcome &outcome);

    Workplace m_place;
    WrittenRow &m_written;
    UndoFlow &m_undo;
    ExistingRow m_existing;
    std::unique_ptr<NewSecretDialog> m_dialog;
};

} // namespace coffer::ui
