// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

class QItemSelectionModel;
class QTableView;

namespace coffer {
class SecretsModel;
}

namespace coffer::ui {

/// Rows that follow one another, from the first to the last.
struct RowRange
{
    int first = 0;
    int last = 0;
    bool operator==(const RowRange &) const = default;
};

/// The selected rows in the order in which they are shown, each once. Whole ranges, because all of
/// a million rows can be selected.
[[nodiscard]] std::vector<RowRange> selectedRows(const QItemSelectionModel &selection);

/// How many rows these are.
[[nodiscard]] int rowCount(const std::vector<RowRange> &rows);

/// The rows of the secrets of \a model that are selected in \a view; without a selection that of
/// the row the keyboard is at. The failure's row is no secret.
[[nodiscard]] std::vector<RowRange> rowsToCopy(const QTableView &view, const SecretsModel &model);

/// The keys of the secrets of \a model that are selected in \a view, exactly and as they are
/// ordered there; without a selection that of the row the keyboard is at.
[[nodiscard]] QStringList keysToCopy(const QTableView &view, const SecretsModel &model);

} // namespace coffer::ui
