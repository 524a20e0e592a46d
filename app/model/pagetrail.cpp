// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagetrail.h"

#include <algorithm>
#include <iterator>

namespace coffer {

namespace {
constexpr int patience = 3; // pages in a row without anything new, before a person is asked
}

Paging PageTrail::follow(const Position &from, const std::optional<Cursor> &next, bool anythingNew)
{
    if (from.after) {
        m_used.insert(from.after->bytes);
    } else {
        m_used.clear();
        m_starts.clear();
    }
    if (!next) {
        return Exhausted{};
    }
    if (m_used.contains(next->bytes)) {
        return Failed{from, {ApiError::Kind::RepeatedCursor}}; // a retry asks for a better one
    }
    const int emptyPages = anythingNew ? 0 : from.emptyPages + 1;
    if (emptyPages >= patience) {
        return Failed{{next}, {ApiError::Kind::EmptyPages}};
    }
    return Ready{{next, emptyPages}};
}

void PageTrail::begins(const Position &from, std::size_t row)
{
    if (from.after) {
        m_starts.emplace_back(row, *from.after);
    }
}

std::pair<std::size_t, std::optional<Cursor>> PageTrail::pageOf(std::size_t row) const
{
    const auto after = std::upper_bound(
        m_starts.begin(), m_starts.end(), row,
        [](std::size_t wanted, const auto &start) { return wanted < start.first; });
    if (after == m_starts.begin()) {
        return {0, std::nullopt};
    }
    return *std::prev(after);
}

} // namespace coffer
