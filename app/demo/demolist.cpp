// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demolist.h"

#include <algorithm>

namespace coffer::demo {

DemoList::DemoList(const DemoSource &source)
    : m_source(source)
    , m_next(source.size())
{
}

qint64 DemoList::count() const
{
    return m_next - static_cast<qint64>(m_removed.size());
}

std::optional<qint64> DemoList::newestBelow(qint64 before) const
{
    qint64 sequence = std::min(before, m_next) - 1;
    while (m_removed.contains(sequence)) {
        --sequence;
    }
    return sequence < 0 ? std::nullopt : std::optional(sequence);
}

bool DemoList::contains(qint64 sequence) const
{
    return sequence >= 0 && sequence < m_next && !m_removed.contains(sequence);
}

DemoSecret DemoList::at(qint64 sequence) const
{
    const auto stored = m_stored.constFind(sequence);
    return stored == m_stored.cend() ? m_source.secret(sequence) : *stored;
}

std::optional<qint64> DemoList::find(const QString &key) const
{
    const auto stored = m_storedKeys.constFind(key);
    if (stored != m_storedKeys.cend()) {
        return *stored;
    }
    const auto generated = m_source.find(key);
    const bool isUntouched = generated && contains(*generated) && !m_stored.contains(*generated);
    return isUntouched ? generated : std::nullopt;
}

DemoSecret DemoList::add(const QString &key, const QString &value, qint64 now)
{
    DemoSecret secret{m_source.id(m_next), key, value, now, now};
    replace(m_next, secret);
    ++m_next;
    return secret;
}

void DemoList::replace(qint64 sequence, const DemoSecret &secret)
{
    m_storedKeys.remove(m_stored.value(sequence).key);
    m_storedKeys.insert(secret.key, sequence);
    m_stored.insert(sequence, secret);
}

void DemoList::remove(qint64 sequence)
{
    m_removed.insert(sequence);
    m_storedKeys.remove(m_stored.take(sequence).key);
}

} // namespace coffer::demo
