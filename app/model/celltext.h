// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <QString>
#include <QVariant>

namespace coffer {

/// The columns of the table, in their first order.
enum Column { KeyColumn, ValueColumn, CreatedColumn, UpdatedColumn, IdColumn, ColumnCount };

/// What a cell gives besides Qt's own roles.
enum CellRole {
    IdRole = Qt::UserRole, ///< QUuid, null for an entry without one
    StateRole, ///< EntryState as int
};

/// The words at the head of \a column; empty for what is no column.
[[nodiscard]] QString columnTitle(int column);

/// What a cell of \a column says at its longest, for what is usual; empty for keys and IDs.
[[nodiscard]] QString longText(Column column);

/// What a view shows, says and explains of one cell; never the value itself.
///
/// \a listRow is the row in the whole list, counted from 0, by which unreadable entries are named.
[[nodiscard]] QVariant cellData(const PageChunk &chunk, std::size_t row, int listRow, Column column,
                                int role);

/// When \a time was, in milliseconds since 1970: here, and in UTC on a line of its own where that
/// is another.
[[nodiscard]] QString exactTime(qint64 time);

/// How long before \a now \a time was, in words; both in milliseconds since 1970.
[[nodiscard]] QString relativeTime(qint64 time, qint64 now);

} // namespace coffer
