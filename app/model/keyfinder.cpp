// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/keyfinder.h"

#include <utility>

namespace coffer {

KeyFinder::KeyFinder(const SecretsApi &api, PageSizing sizing, const QString &key, qint64 oldest,
                     Handler handler)
    : m_key(key.toUtf8())
    , m_oldest(oldest)
    , m_handler(std::move(handler))
    , m_page(api, sizing)
{
    ask({});
}

void KeyFinder::ask(const Position &from)
{
    m_page.ask(from.after,
               [this, from](const tl::expected<Page, ApiError> &page) { arrived(from, page); });
}

void KeyFinder::arrived(const Position &from, const tl::expected<Page, ApiError> &page)
{
    if (!page) {
        finish(KeyUnread{page.error()});
        return;
    }
    const PageChunk &chunk = *page->chunk;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (chunk.key(row) == m_key) {
            finish(KeyFound{chunk.id(row), chunk.entry(row).createdAt});
            return;
        }
    }
    const Paging next = m_trail.follow(from, page->next, chunk.size() > 0);
    const auto *ready = std::get_if<Ready>(&next);
    if (ready != nullptr && !isOlder(chunk)) {
        ask(ready->from);
    } else if (const auto *stopped = std::get_if<Failed>(&next)) {
        finish(KeyUnread{stopped->error});
    } else {
        finish(KeyMissing{});
    }
}

// Whether everything here is, whatever the order of the list: that is unknown.
bool KeyFinder::isOlder(const PageChunk &chunk) const
{
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const qint64 createdAt = chunk.entry(row).createdAt;
        if (createdAt == unknownTime || createdAt >= m_oldest) {
            return false;
        }
    }
    return chunk.size() > 0;
}

void KeyFinder::finish(KeyReading reading)
{
    const Handler handler = std::move(m_handler);
    handler(std::move(reading)); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
