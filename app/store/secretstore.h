// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/idindex.h"
#include "store/storesnapshot.h"

#include <memory>
#include <optional>

namespace coffer {

/// Everything that has been loaded, in the server's order, each id once.
class SecretStore final
{
public:
    using Place = coffer::Place;

    SecretStore();
    SecretStore(const SecretStore &) = delete; // the index looks ids up in this very object
    SecretStore &operator=(const SecretStore &) = delete;
    [[nodiscard]] std::size_t size() const { return m_loaded.size(); }
    /// Where \a row lies, 0 <= row < size().
    [[nodiscard]] Place at(std::size_t row) const { return m_loaded.at(row); }
    /// All that is loaded now, for work on another thread; what happens later does not change it.
    [[nodiscard]] StoreSnapshot snapshot() const { return m_loaded; }
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
    StoreSnapshot m_loaded;
    IdIndex m_ids;
};

} // namespace coffer
