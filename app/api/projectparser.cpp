// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/projectparser.h"

#include "api/jsonpage.h"
#include "api/jsonparser.h"
#include "api/strictuuid.h"

#include <string_view>

namespace coffer {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

QByteArrayView bytesIn(const object &item, std::string_view field)
{
    std::string_view text;
    return item[field].get(text) == simdjson::SUCCESS
        ? QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))
        : QByteArrayView();
}

QString textIn(const object &item, std::string_view field)
{
    return QString::fromUtf8(bytesIn(item, field));
}

std::optional<CoreInstance> instanceOf(const element &json)
{
    object item;
    if (json.get(item) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const auto id = parseUuid(bytesIn(item, "id"));
    const QString name = textIn(item, "name");
    if (!id || name.isEmpty()) {
        return std::nullopt;
    }
    return CoreInstance{*id, name, textIn(item, "status"), textIn(item, "environmentName"),
                        textIn(item, "version")};
}

tl::expected<InstancePage, ApiError> readInstances(const object &document)
{
    const auto json = JsonPage::of(document);
    if (!json) {
        return tl::unexpected(json.error());
    }
    InstancePage page;
    page.next = json->next;
    page.count = json->count;
    page.items.reserve(json->items.size());
    for (const element item : json->items) {
        if (auto instance = instanceOf(item)) {
            page.items.push_back(*std::move(instance));
        } else {
            ++page.unusable;
        }
    }
    return page;
}

tl::expected<Project, ApiError> readProject(const object &document)
{
    const auto id = parseUuid(bytesIn(document, "id"));
    if (!id) {
        return malformed("id");
    }
    const QString name = textIn(document, "name");
    if (name.isEmpty()) {
        return malformed("name");
    }
    return Project{*id, name};
}

// What `read` makes of the object in `body`.
template <typename Read>
auto readObject(WipedBytes body, Read read) -> decltype(read(object()))
{
    JsonParser parser;
    object document;
    if (parser.parse(body).get(document) != simdjson::SUCCESS) {
        return malformed("");
    }
    return read(document);
}

} // namespace

tl::expected<InstancePage, ApiError> parseInstancePage(WipedBytes body)
{
    return readObject(std::move(body), readInstances);
}

tl::expected<Project, ApiError> parseProject(WipedBytes body)
{
    return readObject(std::move(body), readProject);
}

} // namespace coffer
