// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tablelook.h"

#include "ui/celldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace coffer::ui {

TableLook::TableLook(QTableView *table)
    : QObject(table)
    , m_table(*table)
{
    m_table.setItemDelegate(new CellDelegate(table));
    m_table.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table.setAlternatingRowColors(true);
    m_table.setShowGrid(false);
    m_table.setWordWrap(false);
    m_table.setTabKeyNavigation(false); // Tab leaves the table; a trap otherwise
    m_table.setCornerButtonEnabled(false);
    m_table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHeaders();
    setRowHeight();
    m_table.installEventFilter(this);
}

void TableLook::setUpHeaders()
{
    m_table.verticalHeader()->hide();
    m_table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *titles = m_table.horizontalHeader();
    titles->setHighlightSections(false);
    titles->setStretchLastSection(true);
    titles->setSectionsMovable(true);
    titles->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The third click on a title brings the server's order back.
    titles->setSortIndicatorClearable(true);
    titles->setSortIndicator(-1, Qt::AscendingOrder);
    m_table.setSortingEnabled(true);
}

bool TableLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
    return QObject::eventFilter(watched, event);
}

void TableLook::setRowHeight()
{
    m_table.verticalHeader()->setDefaultSectionSize(m_table.fontMetrics().height() * 7 / 4);
}

} // namespace coffer::ui
