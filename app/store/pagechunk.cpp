// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/pagechunk.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

template <typename Buffer>
QByteArrayView slice(const Buffer &buffer, const std::vector<quint32> &ends, std::size_t row)
{
    const quint32 begin = row == 0 ? 0 : ends[row - 1];
    return {buffer.data() + begin, static_cast<qsizetype>(ends[row] - begin)};
}

template <typename... Columns>
std::size_t bytesOf(const Columns &...columns)
{
    return ((columns.capacity() * sizeof *columns.data()) + ...);
}

template <typename... Columns>
void cutToSize(Columns &...columns)
{
    (columns.shrink_to_fit(), ...);
}

} // namespace

Entry PageChunk::entry(std::size_t row) const
{
    return {m_ids[row], key(row), m_created[row], m_updated[row], m_states[row]};
}

QByteArrayView PageChunk::key(std::size_t row) const
{
    return slice(m_keys, m_keyEnds, row);
}

QByteArrayView PageChunk::value(std::size_t row) const
{
    return slice(m_values, m_valueEnds, row);
}

EntryNotes PageChunk::notes(std::size_t row) const
{
    const auto found = m_notes.find(row);
    return found == m_notes.end() ? EntryNotes{} : found->second;
}

std::size_t PageChunk::columnBytes() const
{
    return bytesOf(m_keys, m_values, m_keyEnds, m_valueEnds, m_ids, m_created, m_updated, m_states);
}

std::shared_ptr<const PageChunk> PageChunk::without(std::span<const std::size_t> rows) const
{
    Builder builder(size() - rows.size(), m_values.size(), m_keys.size());
    auto next = rows.begin();
    for (std::size_t row = 0; row < size(); ++row) {
        if (next != rows.end() && *next == row) {
            ++next;
            continue;
        }
        append(builder.values(), value(row));
        builder.add(entry(row), notes(row));
    }
    return builder.take();
}

PageChunk::Builder::Builder(std::size_t rows, std::size_t valueBytes, std::size_t keyBytes)
    : m_chunk(std::make_shared<PageChunk>())
{
    m_chunk->m_keys.reserve(keyBytes);
    m_chunk->m_values.reserve(valueBytes);
    m_chunk->m_keyEnds.reserve(rows);
    m_chunk->m_valueEnds.reserve(rows);
    m_chunk->m_ids.reserve(rows);
    m_chunk->m_created.reserve(rows);
    m_chunk->m_updated.reserve(rows);
    m_chunk->m_states.reserve(rows);
}

void PageChunk::Builder::add(const Entry &entry, const EntryNotes &notes)
{
    PageChunk &chunk = *m_chunk;
    if (notes != EntryNotes{}) {
        chunk.m_notes.emplace(chunk.size(), notes);
    }
    chunk.m_keys.insert(chunk.m_keys.end(), entry.key.begin(), entry.key.end());
    chunk.m_keyEnds.push_back(static_cast<quint32>(chunk.m_keys.size()));
    chunk.m_valueEnds.push_back(static_cast<quint32>(chunk.m_values.size()));
    chunk.m_ids.push_back(entry.id);
    chunk.m_created.push_back(entry.createdAt);
    chunk.m_updated.push_back(entry.updatedAt);
    chunk.m_states.push_back(entry.state);
}

std::shared_ptr<const PageChunk> PageChunk::Builder::take()
{
    PageChunk &chunk = *m_chunk;
    cutToSize(chunk.m_keys, chunk.m_values, chunk.m_keyEnds, chunk.m_valueEnds, chunk.m_ids,
              chunk.m_created, chunk.m_updated, chunk.m_states);
    return std::exchange(m_chunk, nullptr);
}

} // namespace coffer
