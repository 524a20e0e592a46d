// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storesnapshot.h"

#include <algorithm>
#include <utility>

namespace coffer {

const StoreSnapshot::Part &StoreSnapshot::partOf(std::size_t row) const
{
    const std::span<const Part> all = parts();
    const auto after =
        std::upper_bound(all.begin(), all.end(), row,
                         [](std::size_t wanted, const Part &part) { return wanted < part.start; });
    return *std::prev(after);
}

Place StoreSnapshot::at(std::size_t row) const
{
    const Part &part = partOf(row);
    return {*part.chunk, row - part.start};
}

void StoreSnapshot::append(std::shared_ptr<const PageChunk> chunk)
{
    if (m_count == m_capacity) {
        m_capacity = std::max<std::size_t>(16, 2 * m_capacity);
        auto larger = std::make_shared<Part[]>(m_capacity);
        std::copy_n(m_parts.get(), m_count, larger.get()); // others may still read the old list
        m_parts = std::move(larger);
    }
    const std::size_t rows = chunk->size();
    m_parts[static_cast<std::ptrdiff_t>(m_count)] = {std::move(chunk), m_size};
    ++m_count;
    m_size += rows;
}

} // namespace coffer
