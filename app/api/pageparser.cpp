// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pageparser.h"

#include "api/strictuuid.h"
#include "api/surrogates.h"
#include "api/timestamp.h"
#include "api/valueclass.h"

#include <simdjson.h>
#include <sodium/utils.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace coffer {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// A parser that wipes its own copy of the document's strings, values among them.
class WipingParser final
{
public:
    WipingParser() = default;
    WipingParser(const WipingParser &) = delete;
    WipingParser &operator=(const WipingParser &) = delete;
    ~WipingParser()
    {
        if (m_parser.doc.string_buf) {
            // Each string takes its bytes, a length and a NUL; the parser reserves 5/3 for them.
            sodium_memzero(m_parser.doc.string_buf.get(), m_size / 3 * 5);
        }
    }

    /// Parses \a padded from \a from on, less the padding that simdjson reads but does not use.
    [[nodiscard]] simdjson::simdjson_result<element> parse(std::span<char> padded, std::size_t from)
    {
        m_size = padded.size() - simdjson::SIMDJSON_PADDING - from;
        return m_parser.parse(padded.data() + from, m_size, false);
    }

private:
    simdjson::dom::parser m_parser;
    std::size_t m_size = 0;
};

tl::unexpected<ApiError> malformed(const char *field)
{
    return tl::unexpected(ApiError{ApiError::Kind::Malformed, 0, QString::fromLatin1(field)});
}

// The string in a field; none where it is missing or anything else.
std::optional<QByteArrayView> stringIn(const object &item, std::string_view field)
{
    std::string_view text;
    if (item[field].get(text) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

// The time in a field, and in `words` what stands there instead when it is none.
qint64 timeIn(const object &item, std::string_view field, QByteArray &words)
{
    constexpr qsizetype longest = 64;
    element other;
    if (const auto text = stringIn(item, field)) {
        const qint64 time = parseTimestamp(*text);
        words = time == unknownTime ? text->first(std::min(longest, text->size())).toByteArray()
                                    : QByteArray();
        return time;
    }
    if (item[field].get(other) == simdjson::SUCCESS && !other.is_null()) {
        words = QByteArray::fromStdString(simdjson::minify(other)).left(longest);
    }
    return unknownTime;
}

// Appends the bytes that canonical base64 stands for; false, and nothing appended, for other text.
bool decodeBase64(QByteArrayView text, WipedBytes &to)
{
    const std::size_t before = to.size();
    const auto size = static_cast<std::size_t>(text.size());
    std::size_t decoded = 0;
    to.resize(before + size / 4 * 3);
    const bool valid = sodium_base642bin(reinterpret_cast<unsigned char *>(to.data()) + before,
                                         to.size() - before, text.data(), size, nullptr, &decoded,
                                         nullptr, sodium_base64_VARIANT_ORIGINAL)
        == 0;
    to.resize(before + (valid ? decoded : 0));
    return valid;
}

EntryState readValue(QByteArrayView text, WipedBytes &to)
{
    const std::size_t before = to.size();
    if (!decodeBase64(text, to)) {
        to.insert(to.end(), text.begin(), text.end());
        return EntryState::NotBase64;
    }
    return classifyValue({to.data() + before, static_cast<qsizetype>(to.size() - before)});
}

// The name of the first field without which the item cannot be used, or nothing.
QByteArray unreadableField(const object &item)
{
    const auto isUuid = [&item](std::string_view field) {
        const auto text = stringIn(item, field);
        return text && parseUuid(*text);
    };
    element ignored;
    if (!isUuid("id")) {
        return QByteArrayLiteral("id");
    }
    if (!stringIn(item, "key")) {
        return QByteArrayLiteral("key");
    }
    if (!stringIn(item, "value")) {
        return QByteArrayLiteral("value");
    }
    // Nothing here needs it, so it may be missing; but a wrong one says that the item is damaged.
    const bool named = item["coreInstanceID"].get(ignored) == simdjson::SUCCESS;
    return named && !isUuid("coreInstanceID") ? QByteArrayLiteral("coreInstanceID") : QByteArray();
}

void readItem(const object &item, PageChunk::Builder &to)
{
    Entry entry;
    EntryNotes notes;
    entry.id = parseUuid(stringIn(item, "id").value_or(QByteArrayView())).value_or(QUuid());
    entry.key = stringIn(item, "key").value_or(QByteArrayView());
    entry.createdAt = timeIn(item, "createdAt", notes.createdAt);
    entry.updatedAt = timeIn(item, "updatedAt", notes.updatedAt);
    notes.unreadableField = unreadableField(item);
    entry.state = notes.unreadableField.isEmpty() ? readValue(*stringIn(item, "value"), to.values())
                                                  : EntryState::Unreadable;
    to.add(entry, notes);
}

tl::expected<Page, ApiError> readPage(const object &document, std::size_t size)
{
    simdjson::dom::array items;
    if (document["items"].get(items) != simdjson::SUCCESS) {
        return malformed("items");
    }
    Page page;
    element cursor;
    if (document["endCursor"].get(cursor) == simdjson::SUCCESS && !cursor.is_null()) {
        const auto text = stringIn(document, "endCursor");
        if (!text) {
            return malformed("endCursor");
        }
        page.next = text->isEmpty() ? std::nullopt : std::optional(Cursor{text->toByteArray()});
    }
    std::int64_t count = 0;
    if (document["count"].get(count) == simdjson::SUCCESS) {
        page.count = count;
    }
    PageChunk::Builder builder(items.size(), size / 4 * 3);
    for (const element each : items) {
        object item;
        if (each.get(item) == simdjson::SUCCESS) {
            readItem(item, builder);
        } else {
            builder.add({.id = {}, .key = {}, .state = EntryState::Unreadable},
                        {.unreadableField = QByteArrayLiteral("item")});
        }
    }
    page.chunk = builder.take();
    return page;
}

} // namespace

tl::expected<Page, ApiError> parsePage(WipedBytes body)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::size_t size = body.size();
    const std::size_t from =
        std::string_view(body.data(), size).starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    body.insert(body.end(), simdjson::SIMDJSON_PADDING, ' ');

    WipingParser parser;
    auto parsed = parser.parse(body, from);
    if (parsed.error() == simdjson::STRING_ERROR && repairSurrogates(body)) {
        parsed = parser.parse(body, from);
    }
    object document;
    if (parsed.get(document) != simdjson::SUCCESS) {
        return malformed("");
    }
    return readPage(document, size);
}

} // namespace coffer
