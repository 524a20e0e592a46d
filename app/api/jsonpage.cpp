// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/jsonpage.h"

#include <string_view>

namespace coffer {

tl::unexpected<ApiError> malformed(const char *field)
{
    return tl::unexpected(ApiError{ApiError::Kind::Malformed, 0, QString::fromLatin1(field)});
}

tl::expected<JsonPage, ApiError> JsonPage::of(const simdjson::dom::object &document)
{
    JsonPage page;
    if (document["items"].get(page.items) != simdjson::SUCCESS) {
        return malformed("items");
    }
    simdjson::dom::element cursor;
    if (document["endCursor"].get(cursor) == simdjson::SUCCESS && !cursor.is_null()) {
        std::string_view text;
        if (cursor.get(text) != simdjson::SUCCESS) {
            return malformed("endCursor");
        }
        if (!text.empty()) {
            page.next = Cursor{QByteArray(text.data(), static_cast<qsizetype>(text.size()))};
        }
    }
    std::int64_t count = 0;
    if (document["count"].get(count) == simdjson::SUCCESS) {
        page.count = count;
    }
    return page;
}

} // namespace coffer
