// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/deletetargets.h"
#include "ui/targetnews.h"
#include "ui/workplace.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace coffer::ui {

class RemovalDialog;
class UndoFlow;

/// Deletes the selected secrets after asking, and tells what became of each.
class DeleteFlow final : public QObject
{
    Q_OBJECT
public:
    /// Asks for a single secret only if that is preferred; for several and where changes are
    /// protected, always. What was deleted is not taken back, so \a undo offers no more.
    DeleteFlow(Workplace place, UndoFlow &undo);
    ~DeleteFlow() override;

    void ask();

Q_SIGNALS:
    /// What is being done, in words; empty: nothing is.
    void activityChanged(const QString &text);

private:
    [[nodiscard]] bool mayStart();
    void confirm(const DeleteTargets &targets);
    void start(DeleteTargets targets);
    void removing(int done, int all);
    void removed(const DeleteTargets &targets, const std::vector<Removal> &removals);
    void tellOne(const DeleteTargets &targets, const Removal &removal);
    void tellMany(const DeleteTargets &targets, const std::vector<Removal> &removals);
    void showEach(const DeleteTargets &targets, const std::vector<Removal> &removals);
    void tryAgain(DeleteTargets targets, const std::vector<Removal> &removals);

    Workplace m_place;
    UndoFlow &m_undo;
    std::optional<DeleteTargets> m_sent; // the next answer is to these
    QPointer<ConfirmDialog> m_dialog;
    QPointer<RemovalDialog> m_results;
    TargetNews m_news;
};

} // namespace coffer::ui
