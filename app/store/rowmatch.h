// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

namespace coffer {

/// The rows of \a snapshot from row \a from on that \a filter shows, ascending; nothing if \a stop
/// was requested.
[[nodiscard]] std::optional<Rows> matchingRows(const StoreSnapshot &snapshot,
                                               const RowFilter &filter, std::size_t from,
                                               const std::stop_token &stop);

} // namespace coffer
