// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/cursor.h"
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

using Paging = std::variant<Ready, Loading, Failed, Exhausted>;

} // namespace coffer
