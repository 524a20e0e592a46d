// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/cursor.h"

#include <simdjson.h>
#include <tl/expected.hpp>

#include <optional>

namespace coffer {

/// What all lists of the API have in common (contract, *Backward pagination*), as it stands in a
/// parsed document, from which it borrows.
struct JsonPage
{
    simdjson::dom::array items;
    std::optional<Cursor> next; ///< where the next page begins; none at the end
    std::optional<qint64> count; ///< a total or a page size, nobody knows

    [[nodiscard]] static tl::expected<JsonPage, ApiError> of(const simdjson::dom::object &document);
};

/// The answer lacks \a field or has it with a wrong type; an empty one: it is no JSON object.
[[nodiscard]] tl::unexpected<ApiError> malformed(const char *field);

} // namespace coffer
