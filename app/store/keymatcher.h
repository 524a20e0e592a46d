// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keyblock.h"
#include "store/keyfolder.h"

namespace coffer {

/// Finds the keys that contain a text.
///
/// The keys of a block are searched as one text, folded at once if they are ASCII, and hits are
/// then given to the rows in which they lie. Only keys with other characters are taken one by one.
class KeyMatcher final
{
public:
    explicit KeyMatcher(const RowFilter &filter);
    /// Appends the rows of \a block whose keys match to \a rows, ascending.
    void match(const KeyBlock &block, Rows &rows);

private:
    class Cursor;
    [[nodiscard]] std::size_t find(const char *text, std::size_t begin, std::size_t end) const;
    void chooseRarest(const char *text, std::size_t size);
    void findAll(const char *text, std::size_t begin, std::size_t end, Cursor cursor,
                 Rows &rows) const;
    void matchMixed(const KeyBlock &block, QByteArrayView keys, Rows &rows);

    bool m_matchCase;
    bool m_canMatch; // text with half a surrogate pair is in no key
    KeyFolder m_folder;
    std::vector<char> m_needle; // not empty; folded unless the case counts
    std::size_t m_rarest = 0; // the byte of the needle to look for first
    bool m_isRarestKnown = false;
    std::vector<char> m_text; // the folded keys of a block, or of one row
    std::vector<char> m_key;
};

} // namespace coffer
