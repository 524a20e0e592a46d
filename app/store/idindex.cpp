// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/idindex.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <type_traits>
#include <utility>

namespace coffer {

namespace {

constexpr std::size_t firstCells = 2048; // a page of 1,000 never grows out of these
constexpr unsigned splitBits = 6; // a million rows are 64 tables that grow in 0.1 ms each
constexpr std::size_t splitCells = firstCells >> (splitBits - 1);

bool isFull(std::size_t used, std::size_t cells)
{
    return (used + 1) * 10 > cells * 7;
}

std::size_t after(std::size_t cell, std::size_t cells)
{
    return cell + 1 == cells ? 0 : cell + 1;
}

} // namespace

IdIndex::IdIndex(IdOfRow idOfRow)
    : m_idOfRow(std::move(idOfRow))
    , m_seed(QRandomGenerator::global()->generate64())
{
    clear();
}

// Not qHash(QUuid): it only xors the seed in, so ids that collide do so under every seed.
quint32 IdIndex::tagOf(const QUuid &id) const
{
    static_assert(std::has_unique_object_representations_v<QUuid>);
    return static_cast<quint32>(qHashBits(&id, sizeof id, m_seed));
}

std::size_t IdIndex::tableOf(quint32 tag) const
{
    return m_bits == 0 ? 0 : tag >> (32U - m_bits);
}

// Where the search for a tag begins: what the table has not used of it, scaled to its size, which
// is no power of two. It needs no id, and so growing does not either.
std::size_t IdIndex::homeOf(quint32 tag, std::size_t cells) const
{
    return static_cast<std::size_t>(quint64{tag << m_bits} * cells >> 32U);
}

// The cell that holds the id, or the free one where its search ends.
std::size_t IdIndex::cellOf(const QUuid &id, quint32 tag) const
{
    const std::vector<Cell> &cells = m_tables[tableOf(tag)].cells;
    std::size_t at = homeOf(tag, cells.size());
    while (cells[at].entry != 0 && (cells[at].tag != tag || m_idOfRow(cells[at].entry - 1) != id)) {
        at = after(at, cells.size());
    }
    return at;
}

std::optional<std::size_t> IdIndex::find(const QUuid &id) const
{
    const quint32 tag = tagOf(id);
    const quint32 entry = m_tables[tableOf(tag)].cells[cellOf(id, tag)].entry;
    return entry == 0 ? std::nullopt : std::optional<std::size_t>(entry - 1);
}

bool IdIndex::insert(const QUuid &id, std::size_t row)
{
    const quint32 tag = tagOf(id);
    makeRoom(tag);
    Table &table = m_tables[tableOf(tag)];
    Cell &cell = table.cells[cellOf(id, tag)];
    if (cell.entry != 0) {
        return false;
    }
    cell = {tag, static_cast<quint32>(row + 1)};
    ++table.used;
    return true;
}

void IdIndex::put(Table &table, Cell cell) const
{
    std::size_t at = homeOf(cell.tag, table.cells.size());
    while (table.cells[at].entry != 0) {
        at = after(at, table.cells.size());
    }
    table.cells[at] = cell;
    ++table.used;
}

void IdIndex::makeRoom(quint32 tag)
{
    if (m_bits == 0 && isFull(m_tables.front().used, firstCells)) {
        split();
    }
    Table &table = m_tables[tableOf(tag)];
    if (isFull(table.used, table.cells.size())) {
        grow(table, table.cells.size() / 2 * 3);
    }
}

void IdIndex::grow(Table &table, std::size_t cells) const
{
    const std::vector<Cell> old = std::exchange(table.cells, std::vector<Cell>(cells));
    table.used = 0;
    for (const Cell &cell : old) {
        if (cell.entry != 0) {
            put(table, cell);
        }
    }
}

void IdIndex::split()
{
    const std::vector<Table> old = std::exchange(
        m_tables, {std::size_t{1} << splitBits, Table{std::vector<Cell>(splitCells)}});
    m_bits = splitBits;
    for (const Cell &cell : old.front().cells) {
        if (cell.entry != 0) {
            makeRoom(cell.tag); // chance may have sent most of them to one table
            put(m_tables[tableOf(cell.tag)], cell);
        }
    }
}

void IdIndex::prefetch(const QUuid &id) const
{
    const quint32 tag = tagOf(id);
    const std::vector<Cell> &cells = m_tables[tableOf(tag)].cells;
    const Cell *home = &cells[homeOf(tag, cells.size())];
#ifdef __GNUC__
    __builtin_prefetch(home);
#else
    static_cast<void>(home);
#endif
}

void IdIndex::clear()
{
    m_bits = 0;
    m_tables = {Table{std::vector<Cell>(firstCells)}};
}

std::size_t IdIndex::bytes() const
{
    std::size_t cells = 0;
    for (const Table &table : m_tables) {
        cells += table.cells.capacity();
    }
    return cells * sizeof(Cell);
}

} // namespace coffer
