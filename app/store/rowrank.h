// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

namespace coffer {

/// What a row is ordered by where that is a number.
struct RowRank
{
    bool isMissing = false; ///< last in both directions
    quint64 high = 0;
    quint64 low = 0; ///< decides between equal `high`; only ids have one
    /// For ranks that are both there.
    bool operator<(const RowRank &other) const
    {
        return high != other.high ? high < other.high : low < other.low;
    }
};

/// The rank of the row at \a place by anything but its key and the server's order.
[[nodiscard]] RowRank rankOf(const Place &place, SortBy by);

/// Whether the row at \a place has no key to be ordered by.
[[nodiscard]] bool isKeyMissing(const Place &place);

} // namespace coffer
