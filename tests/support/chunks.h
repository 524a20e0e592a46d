// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <vector>

namespace coffer::test {

/// One row of a chunk that a test makes up.
struct Row
{
    QUuid id;
    QByteArray key = {};
    QByteArray value = {};
    EntryState state = EntryState::Text;
    qint64 createdAt = unknownTime;
    qint64 updatedAt = unknownTime;
    EntryNotes notes = {};
};

/// An id that is different for each \a number; never null.
inline QUuid idOf(quint32 number)
{
    return {number, 0x1111, 0x4222, 0x83, 0x33, 0x44, 0x44, 0x44, 0x44, 0x44, 0x44};
}

/// The chunk that the parser would make of \a rows.
inline std::shared_ptr<const PageChunk> chunkOf(const std::vector<Row> &rows)
{
    PageChunk::Builder builder(rows.size(), 0);
    for (const Row &row : rows) {
        builder.values().insert(builder.values().end(), row.value.begin(), row.value.end());
        builder.add({row.id, row.key, row.createdAt, row.updatedAt, row.state}, row.notes);
    }
    return builder.take();
}

} // namespace coffer::test
