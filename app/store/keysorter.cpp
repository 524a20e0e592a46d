// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/keysorter.h"

#include "store/rowrank.h"
#include "store/rowwalk.h"

#include <QtEndian>

namespace coffer {

namespace {

constexpr std::size_t windowSize = 8;
constexpr std::size_t stride = 65536; // windows between two looks at the stop token

// The first eight bytes of a text that a zero byte ends, as a number with the same order. The
// lowest byte is zero if and only if the text ends among them.
quint64 windowAt(const char *text)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    constexpr quint64 highBits = 0x8080'8080'8080'8080;
    const auto bytes = qFromLittleEndian<quint64>(text);
    // The lowest bit that is set here belongs to the first byte that is zero.
    const quint64 zeros = (bytes - ones) & ~bytes & highBits;
    if (zeros == 0) {
        return qbswap(bytes);
    }
    const quint64 first = zeros & (~zeros + 1);
    return qbswap(bytes & ((first >> 7) - 1)); // without what follows the end
}

} // namespace

KeySorter::KeySorter(const std::stop_token &stop)
    : m_stop(stop)
    , m_sorter(stop)
{
}

std::optional<Rows> KeySorter::sort(const StoreSnapshot &snapshot, Rows rows, Qt::SortOrder order)
{
    m_flip = order == Qt::DescendingOrder ? ~quint64(0) : 0;
    if (!collect(snapshot, rows) || !refine()) {
        return std::nullopt;
    }
    auto next = rows.begin();
    for (const Ranked &record : m_records) {
        *next++ = qFromUnaligned<quint32>(m_texts.data() + record.tie - sizeof(quint32));
    }
    std::copy(m_missing.begin(), m_missing.end(), next);
    return rows;
}

bool KeySorter::collect(const StoreSnapshot &snapshot, const Rows &rows)
{
    std::size_t bytes = windowSize;
    for (const StoreSnapshot::Part &part : snapshot.parts()) {
        bytes += static_cast<std::size_t>(part.chunk->keys(0, part.chunk->size() - 1).size());
    }
    // Right for ASCII; other keys may be longer when folded, for which there is room to grow.
    const std::size_t share = rows.size() < snapshot.size() ? 0 : bytes;
    m_texts.reserve(share + rows.size() * (sizeof(quint32) + 1));
    m_records.reserve(rows.size());
    const auto visit = [this](const Place &place, quint32 row) {
        if (isKeyMissing(place)) {
            m_missing.push_back(row);
        } else {
            add(place.chunk.key(place.row), row);
        }
    };
    if (!forEachPlace(snapshot, rows, m_stop, visit)) {
        return false;
    }
    m_texts.resize(m_texts.size() + windowSize); // the last window is read whole as well
    return true;
}

void KeySorter::add(QByteArrayView key, quint32 row)
{
    const std::size_t start = m_texts.size() + sizeof row;
    m_texts.resize(start);
    qToUnaligned(row, m_texts.data() + start - sizeof row);
    m_folder.append(key, m_texts);
    for (std::size_t at = start; at < m_texts.size(); ++at) {
        ++m_texts[at]; // UTF-8 has no byte 0xFF, so this frees zero to be the end
    }
    m_texts.push_back(0);
    m_records.push_back({0, start});
}

bool KeySorter::refine()
{
    m_runs.push_back({0, m_records.size(), 0});
    while (!m_runs.empty()) { // no recursion: keys may have megabytes in common
        const Run run = m_runs.back();
        m_runs.pop_back();
        if (!sortRun(run)) {
            return false;
        }
    }
    return true;
}

bool KeySorter::sortRun(Run run)
{
    const std::span<Ranked> records(m_records.data() + run.begin, run.end - run.begin);
    for (std::size_t at = 0; at < records.size(); ++at) {
        if (at % stride == 0 && m_stop.stop_requested()) {
            return false;
        }
        records[at].rank = windowAt(m_texts.data() + records[at].tie + run.depth) ^ m_flip;
    }
    if (!m_sorter.sort(records)) {
        return false;
    }
    forEachTie(records, [&](std::size_t begin, std::size_t end) {
        if (((records[begin].rank ^ m_flip) & 0xFF) != 0) { // otherwise the keys are equal
            m_runs.push_back({run.begin + begin, run.begin + end, run.depth + windowSize});
        }
    });
    return true;
}

} // namespace coffer
