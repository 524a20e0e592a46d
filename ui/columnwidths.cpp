// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnwidths.h"

#include "model/celltext.h"
#include "ui/celldelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QUuid>

#include <algorithm>

namespace coffer::ui {

namespace {

// What stands at both sides of a cell's text, in a width that grows with the text.
int padding(const QFontMetrics &font)
{
    return 3 * font.averageCharWidth();
}

} // namespace

ColumnWidths::ColumnWidths(QTableView &view)
    : m_view(view)
{
    QObject::connect(view.horizontalHeader(), &QHeaderView::sectionResized, &view,
                     [this](int column) { m_keysFit = m_keysFit && column != KeyColumn; });
}

void ColumnWidths::reset()
{
    const QFontMetrics font = m_view.fontMetrics();
    for (const Column column : {ValueColumn, CreatedColumn, UpdatedColumn}) {
        const int words = font.horizontalAdvance(longText(column)) + padding(font);
        // With room for the arrow of the sorted column, which comes and goes.
        const int arrow = m_view.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &m_view)
            + padding(font);
        const int title = font.horizontalAdvance(columnTitle(column)) + arrow;
        m_view.setColumnWidth(column, std::max(words, title));
    }
    m_keysFit = true;
    fitKeys();
}

// Keys are what is read, and the longest: they get the room that is left, and in a narrow window
// half of it.
void ColumnWidths::fitKeys()
{
    if (m_view.model() == nullptr || !m_keysFit) {
        return;
    }
    const QFontMetrics font = m_view.fontMetrics();
    const QFontMetrics fixed(CellDelegate::idFont(m_view.font()));
    const int id = fixed.horizontalAdvance(QUuid().toString(QUuid::WithoutBraces)) + padding(font);
    const int others = m_view.columnWidth(ValueColumn) + m_view.columnWidth(CreatedColumn)
        + m_view.columnWidth(UpdatedColumn) + id;
    const int all = m_view.viewport()->width();
    const int least = std::min(all / 2, 40 * font.averageCharWidth());
    m_view.setColumnWidth(KeyColumn, std::max(least, all - others));
    m_keysFit = true; // that was us
}

} // namespace coffer::ui
