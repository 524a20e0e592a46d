// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/messagebar.h"
#include "ui/workplace.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace coffer::ui {

class ConfirmDialog;
class WrittenRow;

/// What can be undone: a secret that was created, or the name that it had before.
struct Undoable
{
    QUuid id;
    QString key; ///< the one that it has now
    std::optional<QString> before = {}; ///< the one to go back to; none: it did not exist
    qint64 updatedAt = unknownTime; ///< as the server answered; later it is another's secret
};

/// Undoes what was done last, where that is possible and nobody has changed the secret since.
class UndoFlow final : public QObject
{
    Q_OBJECT
public:
    UndoFlow(Workplace place, WrittenRow &written);
    ~UndoFlow() override;

    /// What `run` undoes from now on.
    void offer(Undoable undoable);
    void withdraw();
    [[nodiscard]] const std::optional<Undoable> &offered() const { return m_undoable; }
    void run();

Q_SIGNALS:
    void changed(); ///< `offered` has

private:
    void confirm();
    void readAgain();
    void wasRead(const RowReading &reading);
    void undo();
    [[nodiscard]] bool isOffered(const QUuid &id) const
    {
        return m_undoable && m_undoable->id == id;
    }
    void withdrawUndone();
    void undid(const Removal &removal);
    void renamedBack(const UpdateOutcome &outcome);
    void tell(Message::Severity severity, const QString &text);

    Workplace m_place;
    WrittenRow &m_written;
    std::optional<Undoable> m_undoable;
    Undoable m_undoing; // by the last run; another may be offered before it is answered
    QPointer<ConfirmDialog> m_dialog;
    std::unique_ptr<RowsReader> m_reader;
    bool m_isUndoing = false; // the next answer is to this
};

} // namespace coffer::ui
