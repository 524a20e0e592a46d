// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/selectedrows.h"

#include "model/secretsmodel.h"
#include "model/utf8.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace coffer::ui {

std::vector<RowRange> selectedRows(const QItemSelectionModel &selection)
{
    std::vector<RowRange> rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        rows.push_back({range.top(), range.bottom()});
    }
    std::sort(rows.begin(), rows.end(),
              [](const RowRange &one, const RowRange &other) { return one.first < other.first; });
    // Ranges of single cells can share a row, and neighbours are one range.
    std::vector<RowRange> merged;
    for (const RowRange &range : rows) {
        if (!merged.empty() && range.first <= merged.back().last + 1) {
            merged.back().last = std::max(merged.back().last, range.last);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

int rowCount(const std::vector<RowRange> &rows)
{
    int count = 0;
    for (const RowRange &range : rows) {
        count += range.last - range.first + 1;
    }
    return count;
}

std::vector<RowRange> rowsToCopy(const QTableView &view, const SecretsModel &model)
{
    std::vector<RowRange> rows = selectedRows(*view.selectionModel());
    if (const int current = view.currentIndex().row(); rows.empty() && current >= 0) {
        rows.push_back({current, current});
    }
    const int end = model.secretCount();
    if (!rows.empty() && rows.back().last >= end) {
        rows.back().last = end - 1;
        if (rows.back().first >= end) {
            rows.pop_back();
        }
    }
    return rows;
}

QStringList keysToCopy(const QTableView &view, const SecretsModel &model)
{
    const std::vector<RowRange> rows = rowsToCopy(view, model);
    QStringList keys;
    keys.reserve(rowCount(rows));
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            const SecretStore::Place place = model.secretAt(row);
            keys += fromUtf8(place.chunk.key(place.row).toByteArray()).text;
        }
    }
    return keys;
}

} // namespace coffer::ui
