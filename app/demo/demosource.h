// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demoid.h"

#include <QString>

namespace coffer::demo {

/// One secret as the API shows it.
struct DemoSecret
{
    QUuid id;
    QString key;
    QString value; ///< as it goes on the wire
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
    qint64 updatedAt = 0; ///< the same, never before `createdAt`

    bool operator==(const DemoSecret &) const = default;
};

/// The secrets a list has at start: made when asked for, so that a million of them cost nothing.
class DemoSource final
{
public:
    /// `list` below 2^14; the newest of the `size` secrets is a little older than `start`.
    DemoSource(quint64 seed, quint32 list, qint64 size, qint64 start);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QUuid id(qint64 sequence) const; ///< also of those made after start
    [[nodiscard]] DemoSecret secret(qint64 sequence) const; ///< `sequence` below size()
    [[nodiscard]] std::optional<qint64> find(const QString &key) const;
    /// Tells this list's cursors from those of all others.
    [[nodiscard]] quint64 cursorKey() const;

private:
    quint64 m_seed;
    quint64 m_listSeed;
    quint32 m_list;
    qint64 m_size;
    qint64 m_start;
};

} // namespace coffer::demo
