// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowsort.h"

#include "store/keysorter.h"
#include "store/ranksorter.h"
#include "store/rowrank.h"
#include "store/rowwalk.h"

#include <algorithm>

namespace coffer {

namespace {

// Sorts ids that begin with the same eight bytes by the others; whether it was not stopped.
bool sortByRest(std::span<Ranked> records, const StoreSnapshot &snapshot, quint64 flip,
                RankSorter &sorter)
{
    bool isWhole = true;
    forEachTie(records, [&](std::size_t begin, std::size_t end) {
        const std::span<Ranked> alike = records.subspan(begin, end - begin);
        for (Ranked &record : alike) {
            record.rank = rankOf(snapshot.at(record.tie), SortBy::Id).low ^ flip;
        }
        isWhole = isWhole && sorter.sort(alike);
    });
    return isWhole;
}

std::optional<Rows> sortedByRank(const StoreSnapshot &snapshot, Rows rows, const RowSort &sort,
                                 const std::stop_token &stop)
{
    // Turns the order of ranks around, but not that of ties.
    const quint64 flip = sort.order == Qt::DescendingOrder ? ~quint64(0) : 0;
    std::vector<Ranked> records;
    records.reserve(rows.size());
    Rows missing;
    const auto visit = [&](const Place &place, quint32 row) {
        const RowRank rank = rankOf(place, sort.by);
        if (rank.isMissing) {
            missing.push_back(row);
        } else {
            records.push_back({rank.high ^ flip, row});
        }
    };
    RankSorter sorter(stop);
    if (!forEachPlace(snapshot, rows, stop, visit) || !sorter.sort(records)
        || (sort.by == SortBy::Id && !sortByRest(records, snapshot, flip, sorter))) {
        return std::nullopt;
    }
    const auto next =
        std::transform(records.begin(), records.end(), rows.begin(),
                       [](const Ranked &record) { return static_cast<quint32>(record.tie); });
    std::copy(missing.begin(), missing.end(), next);
    return rows;
}

} // namespace

std::optional<Rows> sortedRows(const StoreSnapshot &snapshot, Rows rows, const RowSort &sort,
                               const std::stop_token &stop)
{
    switch (sort.by) {
    case SortBy::ServerOrder:
        if (sort.order == Qt::DescendingOrder) {
            std::reverse(rows.begin(), rows.end());
        }
        return rows;
    case SortBy::Key:
        return KeySorter(stop).sort(snapshot, std::move(rows), sort.order);
    case SortBy::Value:
    case SortBy::Created:
    case SortBy::Updated:
    case SortBy::Id:
        break;
    }
    return sortedByRank(snapshot, std::move(rows), sort, stop);
}

} // namespace coffer
