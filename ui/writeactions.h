// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <vector>

class QAction;
class QWidget;

namespace coffer::ui {

/// Takes the actions that change something out of every menu, bar and shortcut where nothing may be
/// changed, and puts them back where it may.
class WriteActions final
{
public:
    /// \a actions are where they belong now.
    explicit WriteActions(const QList<QAction *> &actions);

    void setAllowed(bool allowed);
    [[nodiscard]] bool isAllowed() const { return m_isAllowed; }

private:
    /// An action in a widget, and the one that follows it there.
    struct Spot
    {
        QWidget *widget;
        QAction *action;
        QAction *next;
    };

    QList<QAction *> m_actions;
    std::vector<Spot> m_spots; // from the last to the first of each widget
    bool m_isAllowed = true;
};

} // namespace coffer::ui
