// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/loadedlist.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {
// How far past its old row a secret is looked for: whatever was created meanwhile is before it.
constexpr std::size_t anchorSlack = 1000;
} // namespace

std::optional<qint64> LoadedList::total() const
{
    return m_count > static_cast<qint64>(m_store->size()) ? m_count : std::nullopt;
}

SoughtRow LoadedList::whereIs(const QUuid &id) const
{
    const std::size_t row = m_store->rowOf(id).value_or(0);
    const auto [first, page] = m_trail.pageOf(row);
    return {id, row, first, page};
}

void LoadedList::anchorAtEnd()
{
    if (m_store->size() > 0) {
        const std::size_t last = m_store->size() - 1;
        const SecretStore::Place place = m_store->at(last);
        m_anchors = {{place.chunk.id(place.row), last}};
    }
}

void LoadedList::clear()
{
    m_store = std::make_unique<SecretStore>();
}

LoadedList::Taken LoadedList::take(const Position &from, Page page)
{
    if (!from.after) {
        m_incoming = std::make_unique<SecretStore>();
    }
    SecretStore &store = isComing() ? *m_incoming : *m_store;
    const auto chunk = store.unseen(std::move(page.chunk));
    Paging next = m_trail.follow(from, page.next, chunk->size() > 0);
    m_trail.begins(from, store.size());
    m_count = std::holds_alternative<Exhausted>(next) ? std::nullopt : page.count;
    store.append(chunk);
    const bool mayGoOn = std::holds_alternative<Ready>(next);
    if (!isComing() || (mayGoOn && !hasAnchors())) {
        return {std::move(next), false};
    }
    m_store = std::exchange(m_incoming, nullptr);
    m_anchors.clear();
    return {std::move(next), true};
}

bool LoadedList::hasAnchors() const
{
    return std::all_of(m_anchors.begin(), m_anchors.end(), [this](const Anchor &anchor) {
        return m_incoming->size() > anchor.row + anchorSlack
            || m_incoming->rowOf(anchor.id).has_value();
    });
}

} // namespace coffer
