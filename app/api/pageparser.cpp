// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pageparser.h"

#include "api/jsonpage.h"
#include "api/jsonparser.h"
#include "api/pagecolumns.h"

namespace coffer {

namespace {

static_assert(parseRoom >= simdjson::SIMDJSON_PADDING);

using simdjson::dom::object;

tl::expected<Page, ApiError> readPage(const object &document, const NextHandler &next)
{
    const auto json = JsonPage::of(document);
    if (!json) {
        return tl::unexpected(json.error());
    }
    if (next) {
        next(json->next);
    }
    return Page{columnsOf(json->items), json->next, json->count};
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
