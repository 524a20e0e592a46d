// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keyfolder.h"
#include "store/rowquery.h"

namespace coffer {

/// Tells which of two rows a sort shows first, for the few rows that are merged into many.
class RowComparer final
{
public:
    RowComparer(const StoreSnapshot &snapshot, const RowSort &sort);
    /// Whether \a left is shown before \a right for another reason than its place in the server's
    /// order, with which ties are decided.
    [[nodiscard]] bool isBefore(quint32 left, quint32 right);

private:
    [[nodiscard]] bool isKeyBefore(const Place &left, const Place &right);
    [[nodiscard]] int compareKeys(QByteArrayView left, QByteArrayView right);

    const StoreSnapshot &m_snapshot;
    RowSort m_sort;
    KeyFolder m_folder;
    std::vector<char> m_left;
    std::vector<char> m_right;
};

} // namespace coffer
