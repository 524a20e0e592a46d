// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/paging.h"

#include <QSet>

#include <utility>
#include <vector>

namespace coffer {

/// Follows the server's cursors from page to page, and sees where they lead nowhere.
///
/// Source of the rules: contract, *Backward pagination*; fault matrix 55 to 57, 59.
class PageTrail final
{
public:
    /// What the page at \a from means for the one after it: Ready, Exhausted, or Failed with
    /// RepeatedCursor or EmptyPages. \a next is the cursor that it names; \a anythingNew is whether
    /// it has brought entries that were not here. A page from the start begins a new trail.
    [[nodiscard]] Paging follow(const Position &from, const std::optional<Cursor> &next,
                                bool anythingNew);

    /// Whether \a next, named by the page at \a from, has led to a page since the start.
    [[nodiscard]] bool hasUsed(const Position &from, const Cursor &next) const
    {
        return m_used.contains(next.bytes) || (from.after && from.after->bytes == next.bytes);
    }

    /// Notes that the page at \a from begins with \a row of the list.
    void begins(const Position &from, std::size_t row);
    /// The page that \a row came with: its first row, and the cursor that led to it. Only a hint:
    /// while the list is read again, it is the new list's.
    [[nodiscard]] std::pair<std::size_t, std::optional<Cursor>> pageOf(std::size_t row) const;

private:
    std::vector<std::pair<std::size_t, Cursor>> m_starts; // of the pages but the first, ascending
    QSet<QByteArray> m_used; // the cursors that have led to a page since the start
};

} // namespace coffer
