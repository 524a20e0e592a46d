// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rowrank.h"

#include <QtEndian>

namespace coffer {

namespace {

RowRank rankOfTime(qint64 time)
{
    constexpr quint64 sign = quint64(1) << 63; // times before 1970 come first
    return {time == unknownTime, static_cast<quint64>(time) ^ sign};
}

// The state, then the size: what a value contains must not show in where its row stands.
RowRank rankOfValue(const Place &place)
{
    const auto state = static_cast<quint64>(place.chunk.entry(place.row).state);
    return {false, state << 56 | static_cast<quint64>(place.chunk.value(place.row).size())};
}

RowRank rankOfId(const QUuid &id)
{
    const quint64 high = quint64(id.data1) << 32 | quint64(id.data2) << 16 | id.data3;
    return {id.isNull(), high, qFromBigEndian<quint64>(id.data4)};
}

} // namespace

RowRank rankOf(const Place &place, SortBy by)
{
    switch (by) {
    case SortBy::Value:
        return rankOfValue(place);
    case SortBy::Created:
        return rankOfTime(place.chunk.entry(place.row).createdAt);
    case SortBy::Updated:
        return rankOfTime(place.chunk.entry(place.row).updatedAt);
    case SortBy::Id:
        return rankOfId(place.chunk.id(place.row));
    case SortBy::ServerOrder:
    case SortBy::Key:
        break;
    }
    return {};
}

bool isKeyMissing(const Place &place)
{
    return place.chunk.key(place.row).isEmpty()
        && place.chunk.entry(place.row).state == EntryState::Unreadable;
}

} // namespace coffer
