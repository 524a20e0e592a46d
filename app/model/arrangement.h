// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pooljob.h"
#include "store/rowquery.h"

namespace coffer {

/// One answer to a query, worked out on a pool thread. Destroying it gives it up, silently.
class Arrangement final
{
public:
    using Done = std::function<void(Rows)>;

    /// Extends \a known, the answer for the first \a from rows of \a snapshot, by the others. \a
    /// done is called once, from the event loop of this thread, and may destroy this object.
    Arrangement(StoreSnapshot snapshot, RowQuery query, Rows known, std::size_t from, Done done);
    Arrangement(const Arrangement &) = delete;
    Arrangement &operator=(const Arrangement &) = delete;
    ~Arrangement() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    PoolJob<std::optional<Rows>> m_job;
};

} // namespace coffer
