// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demopage.h"

#include <algorithm>
#include <limits>

namespace coffer::demo {

std::optional<qint64> pageStart(const PageQuery &query, quint64 cursorKey)
{
    return query.before ? decodeCursor(cursorKey, *query.before)
                        : std::optional(std::numeric_limits<qint64>::max());
}

std::size_t pageSize(const PageQuery &query)
{
    constexpr qint64 largest = 1000;
    return static_cast<std::size_t>(std::clamp<qint64>(query.last, 1, largest));
}

} // namespace coffer::demo
