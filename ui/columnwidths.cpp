// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnwidths.h"

#include "model/celltext.h"
#include "ui/celldelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace coffer::ui {

namespace {

// What stands at both sides of a cell's text, in a width that grows with the text.
int padding(const QFontMetrics &font)
{
    return 3 * font.averageCharWidth();
}

constexpr int leastKey = 28; // letters of a key that are always seen

// The one in view that is farthest from where lines begin: it is stretched to the view's end.
int lastShown(const QHeaderView &header)
{
    int place = header.count() - 1;
    while (place > 0 && header.isSectionHidden(header.logicalIndex(place))) {
        --place;
    }
    return header.logicalIndex(place);
}

} // namespace

ColumnWidths::ColumnWidths(QTableView &view)
    : m_view(view)
{
    QObject::connect(view.horizontalHeader(), &QHeaderView::sectionResized, &view,
                     [this](int column, int /*before*/, int width) { resized(column, width); });
}

void ColumnWidths::setChosen(Widths chosen)
{
    m_chosen = std::move(chosen);
    if (m_view.model() != nullptr) {
        reset();
    }
}

void ColumnWidths::resized(int column, int width)
{
    const QHeaderView &header = *m_view.horizontalHeader();
    if (m_isOurs || header.isSectionHidden(column) || column == lastShown(header)) {
        return;
    }
    if (column != KeyColumn && width == needed(column)) {
        m_chosen.erase(column); // the header gives back what a column had before it was stretched
    } else {
        m_chosen[column] = width;
    }
}

int ColumnWidths::needed(int column) const
{
    const QFontMetrics font = m_view.fontMetrics();
    if (column == IdColumn) {
        const QFontMetrics fixed(CellDelegate::idFont(m_view.font()));
        return fixed.horizontalAdvance(QUuid().toString(QUuid::WithoutBraces)) + padding(font);
    }
    const int words = font.horizontalAdvance(longText(static_cast<Column>(column))) + padding(font);
    // With room for the arrow of the sorted column, which comes and goes.
    const int arrow =
        m_view.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &m_view) + padding(font);
    return std::max(words, font.horizontalAdvance(columnTitle(column)) + arrow);
}

int ColumnWidths::widthOf(int column) const
{
    const auto chosen = m_chosen.find(column);
    return chosen != m_chosen.end() ? chosen->second : needed(column);
}

void ColumnWidths::reset()
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        for (int column = 0; column < ColumnCount; ++column) {
            if (!m_view.isColumnHidden(column)
                && (column != KeyColumn || m_chosen.count(column) > 0)) {
                m_view.setColumnWidth(column, widthOf(column));
            }
        }
    }
    fitKeys();
}

// Keys are what is read, and the longest: they get the room that is left. Where that is little, IDs
// are shown by their beginning first, which tells a few apart; they are whole in the details. Only
// then one has to scroll.
void ColumnWidths::fitKeys()
{
    if (m_view.model() == nullptr || m_chosen.count(KeyColumn) > 0) {
        return;
    }
    int others = 0;
    for (const Column column : {ValueColumn, CreatedColumn, UpdatedColumn, IdColumn}) {
        others += m_view.isColumnHidden(column) ? 0 : widthOf(column);
    }
    const int all = m_view.viewport()->width();
    const int letter = m_view.fontMetrics().averageCharWidth();
    const int least = std::min(all / 2, leastKey * letter);
    const QScopedValueRollback ours(m_isOurs, true);
    if (!m_view.isColumnHidden(IdColumn) && m_chosen.count(IdColumn) == 0) {
        const int whole = needed(IdColumn);
        const int id = std::clamp(all - least - (others - whole), shortId(), whole);
        m_view.setColumnWidth(IdColumn, id);
        others += id - whole;
    }
    const int left = all - others;
    m_view.setColumnWidth(KeyColumn, left >= least ? left : std::max(least, all / 2));
}

// Its first group, and that there is more.
int ColumnWidths::shortId() const
{
    const QFontMetrics fixed(CellDelegate::idFont(m_view.font()));
    return fixed.horizontalAdvance(QStringLiteral("00000000\u2026"))
        + padding(m_view.fontMetrics());
}

} // namespace coffer::ui
