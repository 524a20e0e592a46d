// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storesnapshot.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace coffer {

/// Which secrets are shown: those whose key contains a text or matches an expression.
///
/// A text that, trimmed, is a whole UUID (36 characters, also in braces, or 32 hexadecimal digits)
/// matches the secret with that id as well, whatever the other members say.
struct RowFilter
{
    QString text = {}; ///< shows all if empty
    bool matchCase = false; ///< otherwise letters are alike as for Qt::CaseInsensitive
    bool isRegularExpression = false; ///< in the syntax of QRegularExpression
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const RowFilter &) const = default;
};

/// What secrets can be sorted by.
enum class SortBy : quint8 {
    ServerOrder,
    Key, ///< the code points of the key, case folded; unreadable entries without a key last
    Value, ///< EntryState, then how many bytes: the order says nothing of what a value contains
    Created, ///< milliseconds; unknown times last
    Updated, ///< milliseconds; unknown times last
    Id, ///< as written; entries without one last
};

/// In which order secrets are shown. What is last is last in both directions, and ties are in the
/// server's order in both.
struct RowSort
{
    SortBy by = SortBy::ServerOrder;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const RowSort &) const = default;
};

/// Which secrets are shown, and in which order.
struct RowQuery
{
    RowFilter filter = {};
    RowSort sort = {};
    /// Whether all rows are shown in the server's order.
    [[nodiscard]] bool isIdentity() const { return filter.isEmpty() && sort == RowSort{}; }
    bool operator==(const RowQuery &) const = default;
};

/// Rows of the store, in the order in which they are shown.
using Rows = std::vector<quint32>;

/// Why an expression is none.
struct FilterProblem
{
    QString reason; ///< in the library's words
    qsizetype offset = 0; ///< where in the filter's text, in UTF-16 units
};

/// What is wrong with the expression of \a filter; nothing if it is fine or a plain text.
[[nodiscard]] std::optional<FilterProblem> filterProblem(const RowFilter &filter);

/// The rows of \a snapshot that \a query shows, in its order; nothing if \a stop was requested
/// before they were all found. Safe on any thread.
///
/// \a known is the answer to the same query for the first \a from rows of the same list: it is
/// extended by the rest, which costs a copy of it and the work for the rows that are new. An
/// expression that is none matches no key.
[[nodiscard]] std::optional<Rows> arrange(const StoreSnapshot &snapshot, const RowQuery &query,
                                          Rows known, std::size_t from,
                                          const std::stop_token &stop);

} // namespace coffer
