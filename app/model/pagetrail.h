// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/paging.h"

#include <QSet>

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

private:
    QSet<QByteArray> m_used; // the cursors that have led to a page since the start
};

} // namespace coffer
