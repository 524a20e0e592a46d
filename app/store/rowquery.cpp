// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowquery.h"

#include "store/keyexpression.h"
#include "store/rowmatch.h"
#include "store/rowmerge.h"
#include "store/rowsort.h"

#include <utility>

namespace coffer {

std::optional<FilterProblem> filterProblem(const RowFilter &filter)
{
    if (filter.isEmpty() || !filter.isRegularExpression) {
        return std::nullopt;
    }
    const QRegularExpression expression = KeyExpression::expressionOf(filter);
    if (expression.isValid()) {
        return std::nullopt;
    }
    return FilterProblem{expression.errorString(), expression.patternErrorOffset()};
}

std::optional<Rows> arrange(const StoreSnapshot &snapshot, const RowQuery &query, Rows known,
                            std::size_t from, const std::stop_token &stop)
{
    std::optional<Rows> added = matchingRows(snapshot, query.filter, from, stop);
    if (added) {
        added = sortedRows(snapshot, std::move(*added), query.sort, stop);
    }
    if (added) {
        added = mergedRows(snapshot, query.sort, std::move(known), std::move(*added), stop);
    }
    return added;
}

} // namespace coffer
