// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/cursor.h"
#include "api/pause.h"
#include "api/request.h"

#include <optional>
#include <variant>

namespace coffer {

/// Where in the server's list the next page begins.
struct Position
{
    std::optional<Cursor> after; ///< none: at the start, and that page replaces all rows
    int emptyPages = 0; ///< how many pages in a row have brought nothing new
};

/// A page may be asked for.
struct Ready
{
    Position from;
};

/// A page is on its way; dropping this state cancels it.
struct Loading
{
    Position from;
    Request request;
    std::optional<ApiError> error = {}; ///< why it was asked for again, by itself
};

/// A page has failed and is asked for again by itself when the pause is over; dropping this state
/// cancels that.
struct Waiting
{
    Position from;
    ApiError error;
    Pause pause;
};

/// Loading stopped; only a retry goes on from here.
struct Failed
{
    Position from;
    ApiError error;
};

/// The server has said that there is nothing more.
struct Exhausted
{
};

using Paging = std::variant<Ready, Loading, Waiting, Failed, Exhausted>;

/// The page that is on its way, or that will be by itself; none: nothing comes unasked.
[[nodiscard]] inline const Position *underWay(const Paging &paging)
{
    const auto *waiting = std::get_if<Waiting>(&paging);
    const auto *loading = std::get_if<Loading>(&paging);
    return waiting != nullptr ? &waiting->from : loading != nullptr ? &loading->from : nullptr;
}

/// Why no page is on its way; none: that is no failure.
[[nodiscard]] inline const ApiError *failureIn(const Paging &paging)
{
    const auto *waiting = std::get_if<Waiting>(&paging);
    const auto *failed = std::get_if<Failed>(&paging);
    return waiting != nullptr ? &waiting->error : failed != nullptr ? &failed->error : nullptr;
}

/// Why what is `underWay` is asked for again by itself, now or soon; none: it is not.
[[nodiscard]] inline const ApiError *triedAgainAfter(const Paging &paging)
{
    const auto *waiting = std::get_if<Waiting>(&paging);
    const auto *loading = std::get_if<Loading>(&paging);
    return waiting != nullptr                  ? &waiting->error
        : loading != nullptr && loading->error ? &*loading->error
                                               : nullptr;
}

} // namespace coffer
