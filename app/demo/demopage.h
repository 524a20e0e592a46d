// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/democursor.h"

#include <QString>

#include <optional>
#include <vector>

namespace coffer::demo {

/// Which page of a list is wanted.
struct PageQuery
{
    qint64 last = 100; ///< how many; above 1,000 is read as 1,000
    std::optional<QString> before; ///< the cursor of the page before
};

/// One page, newest first.
template <typename T>
struct DemoPage
{
    std::vector<T> items;
    std::optional<QString> endCursor; ///< none: there is nothing older
    qint64 count = 0; ///< of the whole list
};

/// Where the page begins: just above everything, or where the last one ended; nothing for a cursor
/// that is not of this list.
[[nodiscard]] std::optional<qint64> pageStart(const PageQuery &query, quint64 cursorKey);

[[nodiscard]] std::size_t pageSize(const PageQuery &query);

/// Takes items below `start` while there are some: `next` gives the place of the next one down,
/// `at` what is there. Places never change, so what comes and goes between pages moves nothing.
template <typename T, typename Next, typename At>
[[nodiscard]] DemoPage<T> takePage(qint64 start, std::size_t size, quint64 cursorKey,
                                   const Next &next, const At &at)
{
    DemoPage<T> result;
    qint64 end = start;
    std::optional<qint64> place = next(start);
    while (place && result.items.size() < size) {
        result.items.push_back(at(*place));
        end = *place;
        place = next(end);
    }
    if (place) {
        result.endCursor = encodeCursor(cursorKey, end);
    }
    return result;
}

} // namespace coffer::demo
