// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panesplitter.h"

#include <QResizeEvent>

#include <algorithm>

namespace coffer::ui {

PaneSplitter::PaneSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { chosen() = sizes(); });
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

QList<int> &PaneSplitter::chosen()
{
    return m_chosen.at(orientation() == Qt::Horizontal ? 0 : 1);
}

void PaneSplitter::arrange()
{
    constexpr int narrow = 100; // characters
    const bool isWide = width() >= narrow * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (wanted == orientation() || count() < 2) {
        return;
    }
    setOrientation(wanted);
    QList<int> now = chosen();
    if (now.size() != count()) {
        // At most half of it, which leaves rows to choose from.
        const QSize hint = widget(1)->sizeHint();
        const int all = isWide ? width() : height();
        const int details = std::min(isWide ? hint.width() : hint.height(), all / 2);
        now = {all - details, details};
    }
    setSizes(now);
}

} // namespace coffer::ui
