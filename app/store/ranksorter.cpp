// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/ranksorter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coffer {

namespace {

constexpr std::size_t digits = 8;
using Counts = std::array<std::array<quint32, 256>, digits>; // rows are numbered by these as well;

// Below this many records comparing is faster than counting.
constexpr std::size_t leastToCount = 256;
// So many records are moved between two looks at the stop token: a fraction of a millisecond.
constexpr std::size_t block = 65536;

std::size_t digitOf(quint64 rank, std::size_t digit)
{
    return rank >> (8 * digit) & 0xFF;
}

// Calls visit with one part of the records after the other; whether it was not stopped.
template <typename Visit>
bool forEachPart(std::span<const Ranked> records, const std::stop_token &stop, Visit visit)
{
    for (std::size_t at = 0; at < records.size(); at += block) {
        if (stop.stop_requested()) {
            return false;
        }
        visit(records.subspan(at, std::min(block, records.size() - at)));
    }
    return true;
}

} // namespace

RankSorter::RankSorter(const std::stop_token &stop)
    : m_stop(stop)
{
}

bool RankSorter::sort(std::span<Ranked> records)
{
    if (records.size() >= leastToCount) {
        return sortByDigits(records);
    }
    std::sort(records.begin(), records.end(), [](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank < right.rank : left.tie < right.tie;
    });
    return true;
}

// A radix sort from the lowest digit to the highest, each pass of which is stable. A digit that is
// the same everywhere, as most are in dates and in keys with a common beginning, takes no pass.
bool RankSorter::sortByDigits(std::span<Ranked> records)
{
    if (m_capacity < records.size()) {
        m_scratch = std::make_unique_for_overwrite<Ranked[]>(records.size());
        m_capacity = records.size();
    }
    Counts counts{};
    bool isWhole = forEachPart(records, m_stop, [&counts](std::span<const Ranked> part) {
        for (const Ranked &record : part) {
            for (std::size_t digit = 0; digit < digits; ++digit) {
                ++counts[digit][digitOf(record.rank, digit)];
            }
        }
    });
    std::span<Ranked> from = records;
    std::span<Ranked> to(m_scratch.get(), records.size());
    for (std::size_t digit = 0; digit < digits && isWhole; ++digit) {
        auto &places = counts[digit];
        if (places[digitOf(from[0].rank, digit)] == from.size()) {
            continue;
        }
        quint32 next = 0;
        for (quint32 &place : places) {
            next += std::exchange(place, next);
        }
        isWhole = forEachPart(from, m_stop, [&](std::span<const Ranked> part) {
            for (const Ranked &record : part) {
                to[places[digitOf(record.rank, digit)]++] = record;
            }
        });
        std::swap(from, to);
    }
    if (from.data() != records.data()) {
        std::copy(from.begin(), from.end(), records.begin());
    }
    return isWhole;
}

} // namespace coffer
