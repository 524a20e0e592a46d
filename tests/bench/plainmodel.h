// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storesnapshot.h"

#include <QAbstractTableModel>

namespace coffer::bench {

/// The same rows as an ordinary model: what QSortFilterProxyModel is given to work on.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(StoreSnapshot snapshot)
        : m_snapshot(std::move(snapshot))
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_snapshot.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        const Entry entry = entryAt(static_cast<std::size_t>(index.row()));
        return index.column() == 0 ? QVariant(QString::fromUtf8(entry.key))
                                   : QVariant(entry.createdAt);
    }

private:
    [[nodiscard]] Entry entryAt(std::size_t row) const
    {
        const Place place = m_snapshot.at(row);
        return place.chunk.entry(place.row);
    }

    StoreSnapshot m_snapshot;
};

} // namespace coffer::bench
