// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/keymatcher.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace coffer {

/// Walks over the keys of a block: the current one begins and ends at an offset of their text.
class KeyMatcher::Cursor final
{
public:
    Cursor(const KeyBlock &block, const char *keys)
        : m_block(&block)
        , m_keys(keys)
        , m_at(block.first)
        , m_key(block.chunk.key(m_at))
    {
    }
    /// Goes on to the key that has the byte at \a offset.
    void seek(std::size_t offset)
    {
        while (end() <= offset) {
            m_key = m_block->chunk.key(++m_at);
        }
    }
    [[nodiscard]] QByteArrayView key() const { return m_key; }
    [[nodiscard]] std::size_t begin() const { return offsetOf(m_key.begin()); }
    [[nodiscard]] std::size_t end() const { return offsetOf(m_key.end()); }
    [[nodiscard]] quint32 row() const
    {
        return m_block->row + static_cast<quint32>(m_at - m_block->first);
    }

private:
    [[nodiscard]] std::size_t offsetOf(const char *place) const
    {
        return static_cast<std::size_t>(place - m_keys);
    }

    const KeyBlock *m_block;
    const char *m_keys;
    std::size_t m_at;
    QByteArrayView m_key;
};

KeyMatcher::KeyMatcher(const RowFilter &filter)
    : m_matchCase(filter.matchCase)
    , m_canMatch(QStringView(filter.text).isValidUtf16())
{
    const QByteArray text = filter.text.toUtf8();
    if (m_matchCase) {
        m_needle.assign(text.begin(), text.end());
    } else {
        m_folder.append(text, m_needle);
    }
}

void KeyMatcher::match(const KeyBlock &block, Rows &rows)
{
    const QByteArrayView keys = block.chunk.keys(block.first, block.end - 1);
    const auto size = static_cast<std::size_t>(keys.size());
    if (!m_canMatch || size < 1) {
        return;
    }
    if (m_matchCase) {
        chooseRarest(keys.data(), size);
        findAll(keys.data(), 0, size, Cursor(block, keys.data()), rows);
        return;
    }
    m_text.resize(size);
    const bool isAscii = foldAscii(keys.data(), size, m_text.data());
    chooseRarest(m_text.data(), size);
    if (isAscii) {
        findAll(m_text.data(), 0, size, Cursor(block, keys.data()), rows);
    } else {
        matchMixed(block, keys, rows);
    }
}

// m_text has the keys folded as if they were ASCII, which serves between those that are not.
void KeyMatcher::matchMixed(const KeyBlock &block, QByteArrayView keys, Rows &rows)
{
    const auto size = static_cast<std::size_t>(keys.size());
    Cursor cursor(block, keys.data());
    std::size_t at = 0;
    for (std::size_t odd = nextNonAscii(keys, 0); odd < size; odd = nextNonAscii(keys, at)) {
        Cursor ahead = cursor;
        ahead.seek(odd);
        findAll(m_text.data(), at, ahead.begin(), cursor, rows);
        m_key.clear();
        m_folder.append(ahead.key(), m_key);
        if (find(m_key.data(), 0, m_key.size()) < m_key.size()) {
            rows.push_back(ahead.row());
        }
        at = ahead.end();
        cursor = ahead;
    }
    findAll(m_text.data(), at, size, cursor, rows);
}

// The rows of the keys, from the cursor's on, that contain the needle between begin and end, which
// are ends of keys.
void KeyMatcher::findAll(const char *text, std::size_t begin, std::size_t end, Cursor cursor,
                         Rows &rows) const
{
    for (std::size_t hit = find(text, begin, end); hit < end; hit = find(text, begin, end)) {
        cursor.seek(hit);
        if (hit + m_needle.size() <= cursor.end()) { // otherwise it reaches into the next key
            rows.push_back(cursor.row());
        }
        begin = cursor.end(); // a later hit in this key tells nothing new, or reaches out as well
    }
}

// Where the needle is at or behind begin; end if it is not. memmem would do, but prepares tables
// for each of what may be a million hits.
std::size_t KeyMatcher::find(const char *text, std::size_t begin, std::size_t end) const
{
    const std::size_t size = m_needle.size();
    while (begin + size <= end) {
        const std::size_t places = end - begin - size + 1;
        const void *found = std::memchr(text + begin + m_rarest, m_needle[m_rarest], places);
        if (found == nullptr) {
            break;
        }
        const char *const start = static_cast<const char *>(found) - m_rarest;
        if (std::memcmp(start, m_needle.data(), size) == 0) {
            return static_cast<std::size_t>(start - text);
        }
        begin = static_cast<std::size_t>(start - text) + 1;
    }
    return end;
}

// Keys of one instance are alike, so that the first ones tell which byte is rare.
void KeyMatcher::chooseRarest(const char *text, std::size_t size)
{
    if (m_isRarestKnown) {
        return;
    }
    m_isRarestKnown = true;
    std::array<std::size_t, 256> counts{};
    std::for_each_n(text, std::min<std::size_t>(size, 65536),
                    [&counts](char byte) { ++counts[static_cast<unsigned char>(byte)]; });
    const auto isRarer = [&counts](char left, char right) {
        return counts[static_cast<unsigned char>(left)] < counts[static_cast<unsigned char>(right)];
    };
    const auto rarest = std::min_element(m_needle.begin(), m_needle.end(), isRarer);
    m_rarest = static_cast<std::size_t>(rarest - m_needle.begin());
}

} // namespace coffer
