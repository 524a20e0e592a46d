// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keyfolder.h"
#include "store/ranksorter.h"
#include "store/rowquery.h"

namespace coffer {

/// Sorts rows by their keys, case folded, eight bytes at a time.
///
/// The folded keys are laid out one after the other. A record has eight bytes of a key as a number,
/// of which sorting numbers makes an order; where numbers are equal, the next eight bytes decide.
class KeySorter final
{
public:
    explicit KeySorter(const std::stop_token &stop);
    /// \a rows, which ascend, sorted in \a order; nothing if it was stopped.
    [[nodiscard]] std::optional<Rows> sort(const StoreSnapshot &snapshot, Rows rows,
                                           Qt::SortOrder order);

private:
    /// Records whose keys have the same \a depth first bytes.
    struct Run
    {
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };

    [[nodiscard]] bool collect(const StoreSnapshot &snapshot, const Rows &rows);
    void add(QByteArrayView key, quint32 row);
    [[nodiscard]] bool refine();
    [[nodiscard]] bool sortRun(Run run);

    const std::stop_token &m_stop;
    RankSorter m_sorter;
    KeyFolder m_folder;
    std::vector<char> m_texts; // for each row its number, the folded key, and a zero byte
    std::vector<Ranked> m_records; // tie: where the key begins in m_texts
    Rows m_missing; // rows without a key
    std::vector<Run> m_runs; // to be looked into
    quint64 m_flip = 0; // all ones turns the order of windows around, and leaves that of ties
};

} // namespace coffer
