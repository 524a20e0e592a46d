// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <stop_token>

namespace coffer {

/// Something with a rank; what has equal ranks is ordered by its tie breaker, which is unique.
struct Ranked
{
    quint64 rank;
    quint64 tie;
};

/// Sorts by rank, and keeps the memory that this takes from one call to the next.
class RankSorter final
{
public:
    explicit RankSorter(const std::stop_token &stop);
    /// Sorts \a records, whose tie breakers ascend; whether it was not stopped.
    [[nodiscard]] bool sort(std::span<Ranked> records);

private:
    [[nodiscard]] bool sortByDigits(std::span<Ranked> records);

    const std::stop_token &m_stop;
    std::unique_ptr<Ranked[]> m_scratch;
    std::size_t m_capacity = 0;
};

/// Calls \a visit(begin, end) for the ranges of equal rank that have two records or more; \a begin
/// and \a end are indices.
template <typename Visit>
void forEachTie(std::span<const Ranked> records, Visit visit)
{
    for (std::size_t begin = 0; begin < records.size();) {
        std::size_t end = begin + 1;
        while (end < records.size() && records[end].rank == records[begin].rank) {
            ++end;
        }
        if (end - begin > 1) {
            visit(begin, end);
        }
        begin = end;
    }
}

} // namespace coffer
