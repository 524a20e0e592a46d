// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace coffer {

/// Finds the row of an id in 11 to 17 bytes a secret: open-addressing tables of row numbers.
///
/// The ids themselves stay in the chunks; a tag of 32 bits beside each row tells nearly all others
/// apart, so that \a IdOfRow is asked only for ids that are there, and never when a table grows. A
/// large index is many tables, each of which grows by itself: no insertion takes milliseconds. The
/// hash is seeded, so that a hostile server cannot choose ids that all collide.
class IdIndex final
{
public:
    using IdOfRow = std::function<const QUuid &(std::size_t)>;

    explicit IdIndex(IdOfRow idOfRow);
    /// Has the processor fetch what `find` will look at; a page's look-ups then wait only once.
    void prefetch(const QUuid &id) const;
    [[nodiscard]] std::optional<std::size_t> find(const QUuid &id) const;
    /// Adds \a row, whose id is \a id, unless a row with that id is here; returns whether it did.
    bool insert(const QUuid &id, std::size_t row);
    void clear();
    /// The bytes that the tables take.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Cell
    {
        quint32 tag = 0;
        quint32 entry = 0; // row + 1; 0 is free
    };
    struct Table
    {
        std::vector<Cell> cells;
        std::size_t used = 0;
    };

    [[nodiscard]] quint32 tagOf(const QUuid &id) const;
    [[nodiscard]] std::size_t tableOf(quint32 tag) const;
    [[nodiscard]] std::size_t homeOf(quint32 tag, std::size_t cells) const;
    [[nodiscard]] std::size_t cellOf(const QUuid &id, quint32 tag) const;
    void put(Table &table, Cell cell) const;
    void makeRoom(quint32 tag);
    void grow(Table &table, std::size_t cells) const;
    void split();

    IdOfRow m_idOfRow;
    std::vector<Table> m_tables; // one, then 2^m_bits, told apart by the first bits of the tag
    unsigned m_bits = 0;
    std::size_t m_seed;
};

} // namespace coffer
