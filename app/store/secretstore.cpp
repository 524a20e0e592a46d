// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/secretstore.h"

#include <algorithm>
#include <utility>

namespace coffer {

SecretStore::SecretStore()
    : m_ids([this](std::size_t row) -> const QUuid & {
        const Place place = at(row);
        return place.chunk.id(place.row);
    })
{
}

SecretStore::Place SecretStore::at(std::size_t row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto index = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    return {*m_chunks[index], row - m_starts[index]};
}

std::optional<std::size_t> SecretStore::rowOf(const QUuid &id) const
{
    return id.isNull() ? std::nullopt : m_ids.find(id);
}

std::optional<std::size_t> SecretStore::rowOfKey(QByteArrayView key) const
{
    for (std::size_t index = 0; index < m_chunks.size(); ++index) {
        for (std::size_t row = 0; row < m_chunks[index]->size(); ++row) {
            if (m_chunks[index]->key(row) == key) {
                return m_starts[index] + row;
            }
        }
    }
    return std::nullopt;
}

std::shared_ptr<const PageChunk> SecretStore::unseen(std::shared_ptr<const PageChunk> chunk) const
{
    std::vector<std::size_t> known;
    for (std::size_t row = 0; row < chunk->size(); ++row) {
        m_ids.prefetch(chunk->id(row));
    }
    IdIndex here([&chunk](std::size_t row) -> const QUuid & { return chunk->id(row); });
    for (std::size_t row = 0; row < chunk->size(); ++row) {
        const QUuid &id = chunk->id(row);
        if (id.isNull()) {
            continue; // an unreadable entry without an id is never the same as another
        }
        if (m_ids.find(id) || !here.insert(id, row)) {
            known.push_back(row);
        }
    }
    return known.empty() ? std::move(chunk) : chunk->without(known);
}

void SecretStore::append(std::shared_ptr<const PageChunk> chunk)
{
    if (chunk->size() == 0) {
        return;
    }
    m_starts.push_back(m_size);
    // First: the index looks ids up in it.
    const PageChunk &added = *m_chunks.emplace_back(std::move(chunk));
    for (std::size_t row = 0; row < added.size(); ++row) {
        if (!added.id(row).isNull()) {
            m_ids.insert(added.id(row), m_size + row);
        }
    }
    m_size += added.size();
}

void SecretStore::clear()
{
    m_chunks.clear();
    m_starts.clear();
    m_ids.clear();
    m_size = 0;
}

} // namespace coffer
