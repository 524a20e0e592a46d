// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pagecolumns.h"

#include "api/base64.h"
#include "api/secretitem.h"
#include "api/strictuuid.h"
#include "api/timestamp.h"
#include "api/valueclass.h"

#include <algorithm>

namespace coffer {

namespace {

using simdjson::dom::element;

// The time in a field, and in `words` what stands there instead when it is none.
qint64 timeIn(const SecretItem &item, SecretItem::Field field, QByteArray &words)
{
    constexpr qsizetype longest = 64;
    if (const auto text = item.text(field)) {
        const qint64 time = parseTimestamp(*text);
        if (time == unknownTime) {
            words = text->first(std::min(longest, text->size())).toByteArray();
        }
        return time;
    }
    if (item.has(field) && !item[field].is_null()) {
        words = QByteArray::fromStdString(simdjson::minify(item[field])).left(longest);
    }
    return unknownTime;
}

EntryState readValue(QByteArrayView text, WipedBytes &to)
{
    const std::size_t before = to.size();
    if (!decodeBase64(text, to)) {
        append(to, text);
        return EntryState::NotBase64;
    }
    return classifyValue({to.data() + before, static_cast<qsizetype>(to.size() - before)});
}

/// Reads items one after the other into a chunk.
class ColumnReader final
{
public:
    explicit ColumnReader(PageChunk::Builder &builder)
        : m_builder(builder)
    {
    }

    void read(const SecretItem &item)
    {
        Entry entry;
        EntryNotes notes;
        const auto id = parseUuid(item.text(SecretItem::Id).value_or(QByteArrayView()));
        entry.id = id.value_or(QUuid());
        entry.key = item.text(SecretItem::Key).value_or(QByteArrayView());
        entry.createdAt = timeIn(item, SecretItem::CreatedAt, notes.createdAt);
        entry.updatedAt = timeIn(item, SecretItem::UpdatedAt, notes.updatedAt);
        notes.unreadableField = unreadableField(item, id.has_value());
        entry.state = notes.unreadableField.isEmpty()
            ? readValue(*item.text(SecretItem::Value), m_builder.values())
            : EntryState::Unreadable;
        m_builder.add(entry, notes);
    }

private:
    // The name of the first field without which the item cannot be used, or nothing.
    [[nodiscard]] QByteArray unreadableField(const SecretItem &item, bool hasId)
    {
        if (!item.isObject()) {
            return QByteArrayLiteral("item");
        }
        if (!hasId) {
            return QByteArrayLiteral("id");
        }
        if (!item.text(SecretItem::Key)) {
            return QByteArrayLiteral("key");
        }
        if (!item.text(SecretItem::Value)) {
            return QByteArrayLiteral("value");
        }
        // Nothing here needs it, so it may be missing; a wrong one says that the item is damaged.
        const bool wrong =
            item.has(SecretItem::CoreInstance) && !isInstance(item.text(SecretItem::CoreInstance));
        return wrong ? QByteArrayLiteral("coreInstanceID") : QByteArray();
    }

    // It is the same for all items, so it is worth to remember the last one.
    [[nodiscard]] bool isInstance(const std::optional<QByteArrayView> &text)
    {
        if (!text || (*text != m_instance && !parseUuid(*text))) {
            return false;
        }
        m_instance = *text;
        return true;
    }

    PageChunk::Builder &m_builder;
    QByteArrayView m_instance = "?"; // nothing that would be valid
};

} // namespace

std::shared_ptr<const PageChunk> columnsOf(const simdjson::dom::array &items)
{
    std::vector<SecretItem> all;
    all.reserve(items.size());
    std::size_t keyBytes = 0;
    std::size_t valueBytes = 0;
    for (const element json : items) {
        const SecretItem &item = all.emplace_back(json);
        keyBytes +=
            static_cast<std::size_t>(item.text(SecretItem::Key).value_or(QByteArrayView()).size());
        valueBytes += decodedSize(item.text(SecretItem::Value).value_or(QByteArrayView()));
    }
    PageChunk::Builder builder(all.size(), valueBytes, keyBytes);
    ColumnReader reader(builder);
    for (const SecretItem &item : all) {
        reader.read(item);
    }
    return builder.take();
}

} // namespace coffer
