// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/idindex.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <type_traits>
#include <utility>

namespace coffer {

namespace {

constexpr std::size_t firstSlots = 256;

// Not qHash(QUuid): it only xors the seed in, so ids that collide do so under every seed.
std::size_t hashOf(const QUuid &id, std::size_t seed)
{
    static_assert(std::has_unique_object_representations_v<QUuid>);
    return qHashBits(&id, sizeof id, seed);
}

} // namespace

IdIndex::IdIndex(IdOfRow idOfRow)
    : m_idOfRow(std::move(idOfRow))
    , m_slots(firstSlots, 0)
    , m_seed(QRandomGenerator::global()->generate64())
{
}

// The slot that holds the id, or the free one where it belongs.
std::size_t IdIndex::slotOf(const QUuid &id) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(id, m_seed) & mask;
    while (m_slots[slot] != 0 && m_idOfRow(m_slots[slot] - 1) != id) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

std::optional<std::size_t> IdIndex::find(const QUuid &id) const
{
    const quint32 entry = m_slots[slotOf(id)];
    return entry == 0 ? std::nullopt : std::optional<std::size_t>(entry - 1);
}

void IdIndex::insert(const QUuid &id, std::size_t row)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3) {
        grow();
    }
    m_slots[slotOf(id)] = static_cast<quint32>(row + 1);
    ++m_used;
}

void IdIndex::clear()
{
    m_slots.assign(firstSlots, 0);
    m_used = 0;
}

void IdIndex::grow()
{
    const std::vector<quint32> old =
        std::exchange(m_slots, std::vector<quint32>(m_slots.size() * 2, 0));
    for (const quint32 entry : old) {
        if (entry != 0) {
            m_slots[slotOf(m_idOfRow(entry - 1))] = entry;
        }
    }
}

} // namespace coffer
