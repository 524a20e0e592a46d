// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace coffer {

/// Finds the row of an id in about eight bytes a secret: an open-addressing table of row numbers.
///
/// The ids themselves stay in the chunks; the table asks for them through \a IdOfRow. Its hash is
/// seeded, so that a hostile server cannot choose ids that all collide.
class IdIndex final
{
public:
    using IdOfRow = std::function<const QUuid &(std::size_t)>;

    explicit IdIndex(IdOfRow idOfRow);
    [[nodiscard]] std::optional<std::size_t> find(const QUuid &id) const;
    /// Adds \a row, whose id is \a id and must not be known yet.
    void insert(const QUuid &id, std::size_t row);
    void clear();

private:
    [[nodiscard]] std::size_t slotOf(const QUuid &id) const;
    void grow();

    IdOfRow m_idOfRow;
    std::vector<quint32> m_slots; // row + 1; 0 is free; the size is a power of two
    std::size_t m_used = 0;
    std::size_t m_seed;
};

} // namespace coffer
