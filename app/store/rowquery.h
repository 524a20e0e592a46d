// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/secretstore.h"

#include <QString>

#include <stop_token>

namespace coffer {

struct RowFilter
{
    QString text;
    bool matchCase = false;
    bool isRegularExpression = false;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const RowFilter &) const = default;
};
enum class SortBy : quint8 { ServerOrder, Key, Value, Created, Updated, Id };
struct RowSort
{
    SortBy by = SortBy::ServerOrder;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const RowSort &) const = default;
};
struct RowQuery
{
    RowFilter filter;
    RowSort sort;
    [[nodiscard]] bool isIdentity() const { return filter.isEmpty() && sort == RowSort{}; }
    bool operator==(const RowQuery &) const = default;
};
struct FilterProblem
{
    QString reason; ///< in the library's words
    qsizetype offset = 0; ///< where in the filter's text, in UTF-16 units
};
[[nodiscard]] std::optional<FilterProblem> filterProblem(const RowFilter &filter);
using Rows = std::vector<quint32>;
[[nodiscard]] std::optional<Rows> arrange(const StoreSnapshot &snapshot, const RowQuery &query,
                                          Rows known, std::size_t from,
                                          const std::stop_token &stop);

} // namespace coffer
