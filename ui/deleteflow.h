// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/deletetargets.h"
#include "ui/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace coffer::ui {

class RemovalDialog;
class UndoFlow;

/// Deletes the selected secrets after asking, and tells what became of each.
class DeleteFlow final : public QObject
{
    Q_OBJECT
public:
    /// Asks for a single secret only if \a confirms says so; for several and where changes are
    /// protected, always. What was deleted is not taken back, so \a undo offers no more.
    DeleteFlow(Workplace place, UndoFlow &undo, std::function<bool()> confirms);
    ~DeleteFlow() override;

    void ask();

Q_SIGNALS:
    /// What is being done, in words; empty: nothing is.
    void activityChanged(const QString &text);

private:
    void confirm();
    void readAgain();
    void wasRead(const RowReading &reading);
    void start();
    void removing(int done, int all);
    void removed(const std::vector<Removal> &removals);
    void tellOne(const Removal &removal);
    void tellMany(const std::vector<Removal> &removals);
    void showEach(const std::vector<Removal> &removals);
    void tryAgain(const std::vector<Removal> &removals);

    Workplace m_place;
    UndoFlow &m_undo;
    std::function<bool()> m_confirms;
    DeleteTargets m_targets; // what is asked for, or being deleted
    QPointer<ConfirmDialog> m_dialog;
    QPointer<RemovalDialog> m_results;
    std::unique_ptr<RowReader> m_reader;
    bool m_isDeleting = false; // the next answer is to this
};

} // namespace coffer::ui
