// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/celltext.h"
#include "ui/columnwidths.h"

#include <QList>

#include <set>

namespace coffer {
class Settings;
}

namespace coffer::ui {

/// How somebody has arranged the table: the order of its columns, which of them are there, how wide
/// they are, and by which it is sorted.
struct ColumnLayout
{
    QList<int> order = {KeyColumn, ValueColumn, CreatedColumn, UpdatedColumn, IdColumn};
    std::set<int> hidden = {}; ///< never the keys
    ColumnWidths::Widths widths = {}; ///< only those that were chosen
    int sortColumn = -1; ///< -1: the server's order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// What \a settings remember; what makes no sense there, or is of another version, is left out.
    [[nodiscard]] static ColumnLayout read(const Settings &settings);
    void write(Settings &settings) const;

    bool operator==(const ColumnLayout &) const = default;
};

} // namespace coffer::ui
