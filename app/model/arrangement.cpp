// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/arrangement.h"

#include <utility>

namespace coffer {

Arrangement::Arrangement(StoreSnapshot snapshot, RowQuery query, Rows known, std::size_t from,
                         Done done)
    : m_job(
        [snapshot = std::move(snapshot), query = std::move(query), known = std::move(known), from,
         stop = m_stop.get_token()]() mutable {
            return arrange(snapshot, query, std::move(known), from, stop);
        },
        [done = std::move(done)](std::optional<Rows> rows) {
            if (rows) { // stopped otherwise, which only the end of this object does
                done(*std::move(rows));
            }
        })
{
}

} // namespace coffer
