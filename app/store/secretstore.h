// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/idindex.h"
#include "store/pagechunk.h"

#include <memory>
#include <optional>
#include <vector>

namespace coffer {

/// STUB
struct Place
{
    const PageChunk &chunk;
    std::size_t row;
};
class StoreSnapshot
{
public:
    struct Part
    {
        std::shared_ptr<const PageChunk> chunk;
        std::size_t start = 0;
    };
    std::vector<Part> parts() const
    {
        std::vector<Part> all;
        for (std::size_t i = 0; i < m_chunks.size(); ++i)
            all.push_back({m_chunks[i], m_starts[i]});
        return all;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Place at(std::size_t row) const;
    std::vector<std::shared_ptr<const PageChunk>> m_chunks;
    std::vector<std::size_t> m_starts; // the first row of each chunk
    std::size_t m_size = 0;
};

/// Everything that has been loaded, in the server's order, each id once.
class SecretStore final
{
public:
    using Place = coffer::Place;
    SecretStore();
    [[nodiscard]] StoreSnapshot snapshot() const { return {m_chunks, m_starts, m_size}; }
    SecretStore(const SecretStore &) = delete; // the index looks ids up in this very object
    SecretStore &operator=(const SecretStore &) = delete;
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Where \a row lies, 0 <= row < size().
    [[nodiscard]] Place at(std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(const QUuid &id) const;
    /// The first row whose key is \a key, byte for byte; looks at every row.
    [[nodiscard]] std::optional<std::size_t> rowOfKey(QByteArrayView key) const;

    /// \a chunk less the entries that are here already or twice in it; the same chunk if none is.
    [[nodiscard]] std::shared_ptr<const PageChunk>
    unseen(std::shared_ptr<const PageChunk> chunk) const;
    /// Appends a chunk that `unseen` returned.
    void append(std::shared_ptr<const PageChunk> chunk);
    void clear();

private:
    std::vector<std::shared_ptr<const PageChunk>> m_chunks;
    std::vector<std::size_t> m_starts; // the first row of each chunk
    std::size_t m_size = 0;
    IdIndex m_ids;
};

} // namespace coffer
