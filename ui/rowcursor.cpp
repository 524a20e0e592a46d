// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rowcursor.h"

#include "ui/contrast.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace coffer::ui {

// All of the row and not what is in sight of it: what is drawn moves with the row when it is
// scrolled.
QRect rowRect(const QTableView &view, const QModelIndex &index)
{
    const QHeaderView &header = *view.horizontalHeader();
    if (!index.isValid() || header.count() == 0) {
        return {};
    }
    const int first = header.sectionViewportPosition(header.logicalIndex(0));
    const int last = header.sectionViewportPosition(header.logicalIndex(header.count() - 1));
    return {std::min(first, last), view.rowViewportPosition(index.row()), header.length(),
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
