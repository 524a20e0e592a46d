// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

namespace coffer {

/// \a rows, which ascend, in the order that \a sort says; nothing if \a stop was requested.
[[nodiscard]] std::optional<Rows> sortedRows(const StoreSnapshot &snapshot, Rows rows,
                                             const RowSort &sort, const std::stop_token &stop);

} // namespace coffer
