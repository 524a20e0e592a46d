// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rowcursor.h"

#include "ui/contrast.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace coffer::ui {

// All of the row and not what is in sight of it: what is drawn moves with the row when it is
// scrolled.
QRect rowRect(const QTableView &view, const QModelIndex &index)
{
    const QHeaderView &header = *view.horizontalHeader();
    if (!index.isValid() || header.count() == 0) {
        return {};
    }
    int left = std::numeric_limits<int>::max();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column)) { // which would be nowhere
            left = std::min(left, header.sectionViewportPosition(column));
        }
    }
    return {left, view.rowViewportPosition(index.row()), header.length(),
            view.rowHeight(index.row())};
}

void paintRowCursor(QTableView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!view.hasFocus() || !current.isValid()) {
        return;
    }
    const QPalette &colours = view.palette();
    const QColor highlight = colours.color(QPalette::Highlight);
    const bool isSelected = view.selectionModel()->isSelected(current);
    QPainter painter(view.viewport());
    painter.setPen(
        isSelected
            ? standingOut(highlight, highlight, colours.color(QPalette::HighlightedText))
            : standingOut(highlight, colours.color(QPalette::Base), colours.color(QPalette::Text)));
    // On the middle of the pixels, whatever the scale.
    painter.drawRect(QRectF(rowRect(view, current)).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace coffer::ui
