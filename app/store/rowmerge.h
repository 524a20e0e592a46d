// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"

namespace coffer {

/// \a known and \a added, each in the order that \a sort says, as one; the rows of \a added come
/// after all of \a known in the store. Nothing if \a stop was requested.
///
/// Takes a copy of \a known and, for each row of \a added, a few looks at it.
[[nodiscard]] std::optional<Rows> mergedRows(const StoreSnapshot &snapshot, const RowSort &sort,
                                             Rows known, Rows added, const std::stop_token &stop);

} // namespace coffer
