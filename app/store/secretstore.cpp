// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/secretstore.h"

#include <utility>
#include <vector>

namespace coffer {

SecretStore::SecretStore()
    : m_ids([this](std::size_t row) -> const QUuid & {
        const Place place = at(row);
        return place.chunk.id(place.row);
    })
{
}

std::optional<std::size_t> SecretStore::rowOf(const QUuid &id) const
{
    return id.isNull() ? std::nullopt : m_ids.find(id);
}

std::optional<std::size_t> SecretStore::rowOfKey(QByteArrayView key) const
{
    for (const StoreSnapshot::Part &part : m_loaded.parts()) {
        for (std::size_t row = 0; row < part.chunk->size(); ++row) {
            if (part.chunk->key(row) == key) {
                return part.start + row;
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
    const std::size_t start = size();
    const PageChunk &added = *chunk;
    m_loaded.append(std::move(chunk)); // first: the index looks ids up in it
    for (std::size_t row = 0; row < added.size(); ++row) {
        if (!added.id(row).isNull()) {
            m_ids.insert(added.id(row), start + row);
        }
    }
}

void SecretStore::clear()
{
    m_loaded = {};
    m_ids.clear();
}

} // namespace coffer
