// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// The parsers of the lists: whatever a server sends, they refuse it or what they give is sound.

#include "api/base64.h"
#include "api/pageparser.h"
#include "api/projectparser.h"
#include "api/valueclass.h"
#include "fuzz/fuzzing.h"

using namespace coffer;
using coffer::fuzz::require;

namespace {

WipedBytes bodyOf(QByteArrayView bytes)
{
    return {bytes.begin(), bytes.end()};
}

void checkRow(const PageChunk &chunk, std::size_t row)
{
    const Entry entry = chunk.entry(row);
    const QByteArrayView value = chunk.value(row);
    require(fuzz::isUtf8(entry.key), "a key is UTF-8");
    require(entry.state == EntryState::Unreadable || !entry.id.isNull(),
            "what can be read has an ID");
    require((entry.state == EntryState::Unreadable) != chunk.notes(row).unreadableField.isEmpty(),
            "what cannot be read says why, and nothing else does");
    WipedBytes decoded;
    switch (entry.state) {
    case EntryState::Text:
    case EntryState::Binary:
    case EntryState::Encrypted:
        require(classifyValue(value) == entry.state, "a value is what it is said to be");
        break;
    case EntryState::NotBase64:
        require(!decodeBase64(value, decoded), "what is no base64 does not decode");
        break;
    case EntryState::Unreadable:
        require(value.isEmpty(), "what cannot be read has no value");
        break;
    }
}

void checkPage(const Page &page, std::size_t bytes)
{
    std::size_t keys = 0;
    std::size_t values = 0;
    for (std::size_t row = 0; row < page.chunk->size(); ++row) {
        keys += static_cast<std::size_t>(page.chunk->key(row).size());
        values += static_cast<std::size_t>(page.chunk->value(row).size());
        checkRow(*page.chunk, row);
    }
    require(keys + values <= bytes, "columns hold no more than the body did");
    require(!page.next || !page.next->bytes.isEmpty(), "a cursor is not empty");
    if (page.chunk->size() > 0) {
        const auto all = page.chunk->keys(0, page.chunk->size() - 1);
        require(static_cast<std::size_t>(all.size()) == keys, "keys lie one behind the other");
    }
}

bool isSame(const Page &one, const Page &other)
{
    bool same = one.next == other.next && one.count == other.count
        && one.chunk->size() == other.chunk->size();
    for (std::size_t row = 0; same && row < one.chunk->size(); ++row) {
        const Entry a = one.chunk->entry(row);
        const Entry b = other.chunk->entry(row);
        same = a.id == b.id && a.key == b.key && a.state == b.state && a.createdAt == b.createdAt
            && a.updatedAt == b.updatedAt && one.chunk->value(row) == other.chunk->value(row)
            && one.chunk->notes(row) == other.chunk->notes(row);
    }
    return same;
}

void checkOthers(QByteArrayView bytes)
{
    const auto instances = parseInstancePage(bodyOf(bytes));
    if (instances) {
        for (const CoreInstance &instance : instances->items) {
            require(!instance.id.isNull() && !instance.name.isEmpty(),
                    "instances can be told apart");
        }
        require(!instances->next || !instances->next->bytes.isEmpty(), "a cursor is not empty");
    }
    const auto project = parseProject(bodyOf(bytes));
    require(!project || !project->id.isNull(), "a project has an ID");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static PageParser kept; // as the API has it: its memory goes from one page to the next
    const QByteArrayView bytes = fuzz::Input(data, size).rest();
    int told = 0;
    std::optional<Cursor> foreseen;
    const auto page = kept.parse(bodyOf(bytes), [&](const std::optional<Cursor> &next) {
        ++told;
        foreseen = next;
    });
    require(!page || (told == 1 && foreseen == page->next), "the next page is foreseen once");
    if (page) {
        checkPage(*page, size);
    }
    const auto again = parsePage(bodyOf(bytes));
    require(page.has_value() == again.has_value() && (!page || isSame(*page, *again)),
            "what was read before changes nothing");
    checkOthers(bytes);
    return 0;
}
