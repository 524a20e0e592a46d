// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/cursor.h"
#include "store/pagechunk.h"

#include <tl/expected.hpp>

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

/// Reads `{"items":[Secret],"endCursor":string or null,"count":number}` (contract, *Secrets*).
///
/// The whole document is validated. An item that lacks a field or has one of the wrong type becomes
/// an entry of EntryState::Unreadable; anything else wrong is ApiError::Kind::Malformed, never an
/// empty page. \a body may be repaired in place and is left unspecified.
[[nodiscard]] tl::expected<Page, ApiError> parsePage(WipedBytes body);

} // namespace coffer
