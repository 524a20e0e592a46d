// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowcomparer.h"

#include "store/rowrank.h"

#include <algorithm>

namespace coffer {

RowComparer::RowComparer(const StoreSnapshot &snapshot, const RowSort &sort)
    : m_snapshot(snapshot)
    , m_sort(sort)
{
}

bool RowComparer::isBefore(quint32 left, quint32 right)
{
    const bool isDescending = m_sort.order == Qt::DescendingOrder;
    if (m_sort.by == SortBy::ServerOrder) {
        return isDescending ? left > right : left < right;
    }
    const Place leftPlace = m_snapshot.at(left);
    const Place rightPlace = m_snapshot.at(right);
    if (m_sort.by == SortBy::Key) {
        return isKeyBefore(leftPlace, rightPlace);
    }
    const RowRank leftRank = rankOf(leftPlace, m_sort.by);
    const RowRank rightRank = rankOf(rightPlace, m_sort.by);
    if (leftRank.isMissing || rightRank.isMissing) {
        return !leftRank.isMissing;
    }
    return isDescending ? rightRank < leftRank : leftRank < rightRank;
}

bool RowComparer::isKeyBefore(const Place &left, const Place &right)
{
    const bool isLeftMissing = isKeyMissing(left);
    if (isLeftMissing || isKeyMissing(right)) {
        return !isLeftMissing;
    }
    const int order = compareKeys(left.chunk.key(left.row), right.chunk.key(right.row));
    return m_sort.order == Qt::DescendingOrder ? order > 0 : order < 0;
}

int RowComparer::compareKeys(QByteArrayView left, QByteArrayView right)
{
    const auto fold = [this](QByteArrayView key, std::vector<char> &folded) {
        folded.clear();
        m_folder.append(key, folded);
        return QByteArrayView(folded.data(), static_cast<qsizetype>(folded.size()));
    };
    return fold(left, m_left).compare(fold(right, m_right)); // bytes as unsigned, then the length
}

} // namespace coffer
