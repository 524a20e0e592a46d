// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QByteArray>
#include <QUuid>

#include <limits>
#include <map>
#include <memory>
#include <span>

namespace coffer {

/// What can honestly be said of an entry's value (contract, *Value*).
enum class EntryState : quint8 {
    Text, ///< strict UTF-8 without control characters; may be empty
    Binary, ///< any other bytes
    Encrypted, ///< not text, and a whole number of RSA blocks: the server's ciphertext
    NotBase64, ///< the server's text is not canonical base64; the value is that text
    Unreadable, ///< the entry lacks a field or has one of the wrong type
};

/// A time that the server did not send or that is no RFC 3339 date; sorts last.
inline constexpr qint64 unknownTime = std::numeric_limits<qint64>::max();

/// One entry of a page, borrowed: the views live as long as what they were made from.
struct Entry
{
    QUuid id; ///< null where an unreadable entry has none
    QByteArrayView key; ///< UTF-8
    qint64 createdAt = unknownTime; ///< milliseconds since 1970-01-01T00:00Z
    qint64 updatedAt = unknownTime; ///< milliseconds since 1970-01-01T00:00Z
    EntryState state = EntryState::Text;
};

/// Rare words about an entry: an unparsable date as the server wrote it, or the unreadable field.
struct EntryNotes
{
    QByteArray createdAt = {};
    QByteArray updatedAt = {};
    QByteArray unreadableField = {};
    bool operator==(const EntryNotes &) const = default;
};

/// One loaded page as immutable columns, shared between the model and work on other threads.
class PageChunk final
{
public:
    class Builder;

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// The entry at \a row, 0 <= row < size(); valid while the chunk lives.
    [[nodiscard]] Entry entry(std::size_t row) const;
    [[nodiscard]] QByteArrayView key(std::size_t row) const;
    /// The keys of the rows from \a first up to and with \a last, each beginning where the one
    /// before it ends.
    [[nodiscard]] QByteArrayView keys(std::size_t first, std::size_t last) const
    {
        return {key(first).begin(), key(last).end()};
    }
    /// The decoded bytes; for EntryState::NotBase64 the server's text as it came.
    [[nodiscard]] QByteArrayView value(std::size_t row) const;
    [[nodiscard]] const QUuid &id(std::size_t row) const { return m_ids[row]; }
    [[nodiscard]] EntryNotes notes(std::size_t row) const;
    /// The bytes that its columns take, without the rare notes.
    [[nodiscard]] std::size_t columnBytes() const;
    /// A chunk without \a rows, which are ascending; needed only when a page repeats entries.
    [[nodiscard]] std::shared_ptr<const PageChunk> without(std::span<const std::size_t> rows) const;

private:
    std::vector<char> m_keys; // all keys, one after the other
    WipedBytes m_values;
    std::vector<quint32> m_keyEnds; // where in m_keys each ends; a page is capped at 32 MiB
    std::vector<quint32> m_valueEnds;
    std::vector<QUuid> m_ids;
    std::vector<qint64> m_created;
    std::vector<qint64> m_updated;
    std::vector<EntryState> m_states;
    std::map<std::size_t, EntryNotes> m_notes; // sparse: almost no row has any
};

/// Fills a chunk row by row, then gives it away.
class PageChunk::Builder final
{
public:
    /// Makes room for \a rows, for \a valueBytes of decoded values and for \a keyBytes of keys.
    Builder(std::size_t rows, std::size_t valueBytes, std::size_t keyBytes = 0);
    /// Where the next entry's value is decoded to, at the end; `add` takes what was appended.
    [[nodiscard]] WipedBytes &values() { return m_chunk->m_values; }
    void add(const Entry &entry, const EntryNotes &notes = {});
    /// The chunk, its columns cut down to what they hold: it may stay for as long as the program.
    [[nodiscard]] std::shared_ptr<const PageChunk> take();

private:
    std::shared_ptr<PageChunk> m_chunk;
};

} // namespace coffer
