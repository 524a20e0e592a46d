// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workplace.h"

#include <QObject>
#include <QUuid>

#include <functional>

namespace coffer::ui {

/// What was done to a secret.
struct Written
{
    enum class How { Created, Renamed, Replaced, RenamedAndReplaced };

    How how;
    QUuid id;
    QString key; ///< the one that it has now
    QString before = {}; ///< the one that it had, if it was renamed
    bool isReread = false; ///< the list has said so, not the answer
};

/// Has the list show a secret that was just written, and tells what was done and where it is.
class WrittenRow final : public QObject
{
    Q_OBJECT
public:
    explicit WrittenRow(Workplace place);

    /// Reads the list again, up to what was \a written. \a undo takes it back where that is
    /// possible, and is offered when the secret is in sight.
    void show(Written written, std::function<void()> undo = {});

    /// There is nothing to be undone any more: what still offers it goes.
    void withdrawUndo();

Q_SIGNALS:
    void filterUnwanted(); ///< somebody wants to see what the filter hides

private:
    void located();
    void notLocated();
    void locatedOutside();
    void showIfVisible();
    void tell();

    Workplace m_place;
    Written m_written{};
    std::function<void()> m_undo;
    bool m_isSought = false;
    bool m_isHidden = false; // it is in the list, but the filter does not let it through
};

} // namespace coffer::ui
