// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demosource.h"

#include <QHash>

#include <set>

namespace coffer::demo {

/// The secrets of one core instance: those it had at start, and what was changed since.
///
/// A secret is named by its sequence number, which counts creations and is never used again.
/// Only what was touched is stored.
class DemoList final
{
public:
    explicit DemoList(const DemoSource &source);

    [[nodiscard]] const DemoSource &source() const { return m_source; }
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] qint64 next() const { return m_next; } ///< above every sequence number
    /// The newest secret below `before`, if there is one.
    [[nodiscard]] std::optional<qint64> newestBelow(qint64 before) const;
    [[nodiscard]] bool contains(qint64 sequence) const;
    [[nodiscard]] DemoSecret at(qint64 sequence) const; ///< only what contains() says is there
    [[nodiscard]] std::optional<qint64> find(const QString &key) const;

    DemoSecret add(const QString &key, const QString &value, qint64 now);
    void replace(qint64 sequence, const DemoSecret &secret);
    void remove(qint64 sequence);

private:
    DemoSource m_source;
    qint64 m_next;
    QHash<qint64, DemoSecret> m_stored; // made or changed since start
    QHash<QString, qint64> m_storedKeys;
    std::set<qint64> m_removed;
};

} // namespace coffer::demo
