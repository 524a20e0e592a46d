// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storesnapshot.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

using Part = StoreSnapshot::Part;

std::size_t rowsIn(std::span<const Part> parts)
{
    const auto last = std::find_if(parts.rbegin(), parts.rend(),
                                   [](const Part &part) { return part.chunk != nullptr; });
    return last == parts.rend() ? 0 : last->start + last->chunk->size();
}

/// Frees a list, and with it the chunks that nobody else has: many of them on another thread,
/// because wiping and freeing a million rows takes longer than a window may stand still.
struct LetGo
{
    static constexpr std::size_t many = 20'000; // rows, which take a millisecond or two

    std::size_t capacity;
    void operator()(Part *parts) const
    {
        QThreadPool *pool =
            rowsIn({parts, capacity}) < many ? nullptr : QThreadPool::globalInstance();
        if (pool == nullptr) { // there is none any more when the program ends
            delete[] parts;
            return;
        }
        constexpr int last = -1; // somebody waits for the others
        pool->start([parts] { delete[] parts; }, last);
    }
};

} // namespace

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
        std::shared_ptr<Part[]> larger(new Part[m_capacity], LetGo{m_capacity});
        std::copy_n(m_parts.get(), m_count, larger.get()); // others may still read the old list
        m_parts = std::move(larger);
    }
    const std::size_t rows = chunk->size();
    m_parts[static_cast<std::ptrdiff_t>(m_count)] = {std::move(chunk), m_size};
    ++m_count;
    m_size += rows;
}

} // namespace coffer
