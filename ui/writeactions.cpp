// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/writeactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace coffer::ui {

WriteActions::WriteActions(const QList<QAction *> &actions)
    : m_actions(actions)
{
    QWidgetList widgets;
    for (const QAction *action : actions) {
        for (QObject *object : action->associatedObjects()) {
            auto *widget = qobject_cast<QWidget *>(object);
            // A tool bar makes and destroys the buttons of its actions itself.
            const bool isOfBar = qobject_cast<QAbstractButton *>(object) != nullptr;
            if (widget != nullptr && !isOfBar && !widgets.contains(widget)) {
                widgets += widget;
            }
        }
    }
    for (QWidget *widget : std::as_const(widgets)) {
        QAction *next = nullptr;
        QList<QAction *> there = widget->actions();
        std::reverse(there.begin(), there.end());
        for (QAction *action : std::as_const(there)) {
            if (actions.contains(action)) {
                m_spots.push_back({widget, action, next});
            }
            next = action;
        }
    }
}

void WriteActions::setAllowed(bool allowed)
{
    if (std::exchange(m_isAllowed, allowed) == allowed) {
        return;
    }
    for (const Spot &spot : m_spots) {
        if (allowed) {
            spot.widget->insertAction(spot.next, spot.action); // what follows it is there already
        } else {
            spot.widget->removeAction(spot.action);
        }
    }
    for (QAction *action : std::as_const(m_actions)) {
        action->setVisible(allowed); // and so cannot be enabled
    }
}

} // namespace coffer::ui
