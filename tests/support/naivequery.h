// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/rowquery.h"
#include "support/chunks.h"

namespace coffer::test {

/// What `arrange` must answer for \a rows, the whole list, written down as simply as it can be:
/// with QString, QRegularExpression and std::stable_sort.
[[nodiscard]] Rows naivelyArranged(const std::vector<Row> &rows, const RowQuery &query);

} // namespace coffer::test
