// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <memory>
#include <span>

namespace coffer {

/// A row where it lies: a chunk and the row within it.
struct Place
{
    const PageChunk &chunk;
    std::size_t row;
};

/// What has been loaded at one moment: three words to copy, safe to read on any thread.
///
/// The list of chunks is shared with the store and with later snapshots. The store only writes
/// behind the last chunk that a snapshot sees, and to another list once this one is full, so that
/// readers need no lock and a page that arrives costs no copy of the list.
class StoreSnapshot final
{
public:
    /// A chunk and the row of the store with which it begins.
    struct Part
    {
        std::shared_ptr<const PageChunk> chunk;
        std::size_t start = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Where \a row lies, 0 <= row < size(); valid while a snapshot or the store has the chunk.
    [[nodiscard]] Place at(std::size_t row) const;
    /// The chunk that \a row lies in, and where that begins.
    [[nodiscard]] const Part &partOf(std::size_t row) const;
    /// The chunks in order, none of them empty.
    [[nodiscard]] std::span<const Part> parts() const { return {m_parts.get(), m_count}; }

private:
    friend class SecretStore; // of all snapshots with one list only the store's own may grow
    void append(std::shared_ptr<const PageChunk> chunk);

    std::shared_ptr<Part[]> m_parts;
    std::size_t m_capacity = 0;
    std::size_t m_count = 0;
    std::size_t m_size = 0;
};

} // namespace coffer
