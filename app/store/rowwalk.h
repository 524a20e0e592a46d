// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

#include <algorithm>

namespace coffer {

/// Calls \a visit(place, row) for each of \a rows, which ascend; whether it was not stopped.
template <typename Visit>
[[nodiscard]] bool forEachPlace(const StoreSnapshot &snapshot, const Rows &rows,
                                const std::stop_token &stop, Visit visit)
{
    constexpr std::size_t stride = 4096; // rows between two looks at the stop token
    auto part = snapshot.parts().begin();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at % stride == 0 && stop.stop_requested()) {
            return false;
        }
        while (rows[at] - part->start >= part->chunk->size()) {
            ++part;
        }
        visit(Place{*part->chunk, rows[at] - part->start}, rows[at]);
    }
    return !stop.stop_requested();
}

} // namespace coffer
