// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pageparser.h"

#include "api/jsonparser.h"
#include "api/pagecolumns.h"

#include <string_view>

namespace coffer {

namespace {

static_assert(parseRoom >= simdjson::SIMDJSON_PADDING);

using simdjson::dom::element;
using simdjson::dom::object;

tl::unexpected<ApiError> malformed(const char *field)
{
    return tl::unexpected(ApiError{ApiError::Kind::Malformed, 0, QString::fromLatin1(field)});
}

tl::expected<Page, ApiError> readPage(const object &document, const NextHandler &next)
{
    simdjson::dom::array items;
    if (document["items"].get(items) != simdjson::SUCCESS) {
        return malformed("items");
    }
    Page page;
    element cursor;
    if (document["endCursor"].get(cursor) == simdjson::SUCCESS && !cursor.is_null()) {
        std::string_view text;
        if (cursor.get(text) != simdjson::SUCCESS) {
            return malformed("endCursor");
        }
        page.next = text.empty()
            ? std::nullopt
            : std::optional(Cursor{QByteArray(text.data(), static_cast<qsizetype>(text.size()))});
    }
    std::int64_t count = 0;
    if (document["count"].get(count) == simdjson::SUCCESS) {
        page.count = count;
    }
    if (next) {
        next(page.next);
    }
    page.chunk = columnsOf(items);
    return page;
}

} // namespace

PageParser::PageParser()
    : m_json(std::make_unique<JsonParser>())
{
}
PageParser::~PageParser() = default;

tl::expected<Page, ApiError> PageParser::parse(WipedBytes body, const NextHandler &next)
{
    const auto parsed = m_json->parse(body);
    object document;
    auto page =
        parsed.get(document) == simdjson::SUCCESS ? readPage(document, next) : malformed("");
    m_json->forget();
    return page;
}

tl::expected<Page, ApiError> parsePage(WipedBytes body)
{
    return PageParser().parse(std::move(body));
}

} // namespace coffer
