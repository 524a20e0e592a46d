// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tablecolumns.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace coffer::ui {

TableColumns::TableColumns(QTableView &view)
    : m_view(view)
    , m_widths(view)
{
    connect(&header(), &QHeaderView::sectionMoved, this, &TableColumns::moved);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &TableColumns::sorted);
    connect(&header(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isOurs) {
            Q_EMIT changed();
        }
    });
}

QHeaderView &TableColumns::header() const
{
    return *m_view.horizontalHeader();
}

ColumnLayout TableColumns::layout() const
{
    ColumnLayout layout = m_layout;
    layout.widths = m_widths.chosen();
    return layout;
}

void TableColumns::setLayout(const ColumnLayout &layout)
{
    m_layout = layout;
    m_widths.setChosen(layout.widths);
    if (header().count() == ColumnCount) {
        apply();
    }
    Q_EMIT changed();
}

void TableColumns::aboutToGo()
{
    m_isOurs = true;
    // Or the header would have the next list sort itself at once.
    header().setSortIndicator(-1, Qt::AscendingOrder);
}

void TableColumns::haveCome()
{
    apply();
    m_isOurs = false;
}

void TableColumns::apply()
{
    const QScopedValueRollback ours(m_isOurs, true);
    for (int place = 0; place < ColumnCount; ++place) {
        header().moveSection(header().visualIndex(m_layout.order.at(place)), place);
    }
    for (int column = 0; column < ColumnCount; ++column) {
        header().setSectionHidden(column, !isShown(column));
    }
    m_widths.reset();
    header().setSortIndicator(m_layout.sortColumn, m_layout.sortOrder);
}

void TableColumns::setShown(int column, bool shown)
{
    if (column == KeyColumn || shown == isShown(column)) {
        return;
    }
    if (shown) {
        m_layout.hidden.erase(column);
    } else {
        m_layout.hidden.insert(column);
    }
    setLayout(layout());
}

// The place of the next column in sight; -1: there is none.
qsizetype TableColumns::neighbour(int column, bool right) const
{
    const qsizetype step = right == (m_view.layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    qsizetype place = m_layout.order.indexOf(column) + step;
    while (place >= 0 && place < ColumnCount && !isShown(m_layout.order.at(place))) {
        place += step;
    }
    return place < ColumnCount ? place : -1;
}

bool TableColumns::canMove(int column, bool right) const
{
    return isShown(column) && neighbour(column, right) >= 0;
}

void TableColumns::move(int column, bool right)
{
    if (canMove(column, right)) {
        m_layout.order.move(m_layout.order.indexOf(column), neighbour(column, right));
        setLayout(layout());
    }
}

void TableColumns::reset()
{
    setLayout({.sortColumn = m_layout.sortColumn, .sortOrder = m_layout.sortOrder});
}

void TableColumns::moved()
{
    if (m_isOurs) {
        return;
    }
    for (int place = 0; place < ColumnCount; ++place) {
        m_layout.order[place] = header().logicalIndex(place);
    }
    Q_EMIT changed();
}

void TableColumns::sorted(int column, Qt::SortOrder order)
{
    if (!m_isOurs) {
        m_layout.sortColumn = column;
        m_layout.sortOrder = order;
        Q_EMIT changed();
    }
}

} // namespace coffer::ui
