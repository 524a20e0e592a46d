// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowmerge.h"

#include "store/rowcomparer.h"

#include <algorithm>

namespace coffer {

namespace {

using RowIterator = Rows::const_iterator;

// The first of [begin, end) that `row` comes before. Steps that double find it in few looks both
// where a page goes into a million rows and where two halves of the same size are joined.
RowIterator placeOf(quint32 row, RowIterator begin, RowIterator end, RowComparer &comparer)
{
    std::ptrdiff_t step = 1;
    while (step <= end - begin && !comparer.isBefore(row, begin[step - 1])) {
        begin += step;
        step *= 2;
    }
    const auto limit = step <= end - begin ? begin + step - 1 : end;
    return std::upper_bound(begin, limit, row, [&comparer](quint32 left, quint32 right) {
        return comparer.isBefore(left, right);
    });
}

} // namespace

std::optional<Rows> mergedRows(const StoreSnapshot &snapshot, const RowSort &sort, Rows known,
                               Rows added, const std::stop_token &stop)
{
    if (known.empty() || added.empty()) {
        return known.empty() ? std::move(added) : std::move(known);
    }
    constexpr std::size_t stride = 1024; // rows between two looks at the stop token
    RowComparer comparer(snapshot, sort);
    Rows merged;
    merged.reserve(known.size() + added.size());
    auto rest = known.cbegin();
    for (std::size_t at = 0; at < added.size(); ++at) {
        if (at % stride == 0 && stop.stop_requested()) {
            return std::nullopt;
        }
        const auto place = placeOf(added[at], rest, known.cend(), comparer);
        merged.insert(merged.end(), rest, place);
        merged.push_back(added[at]);
        rest = place;
    }
    merged.insert(merged.end(), rest, known.cend());
    return merged;
}

} // namespace coffer
