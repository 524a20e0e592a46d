// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/cursor.h"
#include "store/pagechunk.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace coffer {

/// One page of the list as the server sent it.
struct Page
{
    std::shared_ptr<const PageChunk> chunk;
    std::optional<Cursor> next; ///< where the next page begins; none at the end
    std::optional<qint64> count; ///< a total or a page size, nobody knows; never drives paging
};

/// The bytes of room behind a body with which it is parsed where it lies, instead of copied first.
inline constexpr std::size_t parseRoom = 64;

/// Hears where the next page begins, if there is one, as soon as the page is known to be whole: its
/// columns are made only after that.
using NextHandler = std::function<void(const std::optional<Cursor> &)>;

class JsonParser;

/// Reads pages, one after the other, and keeps the memory it needs for that from one to the next.
class PageParser final
{
public:
    PageParser();
    ~PageParser();

    /// Reads `{"items":[Secret],"endCursor":string or null,"count":number}` (contract, *Secrets*).
    ///
    /// The whole document is validated. An item that lacks a field or has one of the wrong type
    /// becomes an entry of EntryState::Unreadable; anything else wrong is
    /// ApiError::Kind::Malformed, never an empty page.
    [[nodiscard]] tl::expected<Page, ApiError> parse(WipedBytes body, const NextHandler &next = {});

private:
    std::unique_ptr<JsonParser> m_json;
};

/// Reads one page with a parser of its own.
[[nodiscard]] tl::expected<Page, ApiError> parsePage(WipedBytes body);

} // namespace coffer
