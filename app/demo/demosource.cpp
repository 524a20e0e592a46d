// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demosource.h"

#include "demo/demokey.h"
#include "demo/demorandom.h"
#include "demo/demovalue.h"

#include <algorithm>

namespace coffer::demo {

namespace {

constexpr double span = 2.0 * 365 * 24 * 60 * 60 * 1000; // two years in milliseconds

} // namespace

DemoSource::DemoSource(quint64 seed, quint32 list, qint64 size, qint64 start)
    : m_seed(seed)
    , m_listSeed(mix(seed, list))
    , m_list(list)
    , m_size(std::max<qint64>(size, 0))
    , m_start(start)
{
}

QUuid DemoSource::id(qint64 sequence) const
{
    return secretId(m_seed, {m_list, sequence});
}

DemoSecret DemoSource::secret(qint64 sequence) const
{
    DemoRandom random(mix(mix(m_listSeed, 4), static_cast<quint64>(sequence)));
    const auto newer = static_cast<double>(m_size - 1 - sequence);
    const double age = (newer + random.fraction()) / static_cast<double>(m_size) * span;
    const bool wasUpdated = random.below(5) < 2;
    const double updateAge = wasUpdated ? age * random.fraction() : age;
    return {id(sequence), generatedKey(m_listSeed, sequence), generatedValue(m_listSeed, sequence),
            m_start - static_cast<qint64>(age), m_start - static_cast<qint64>(updateAge)};
}

std::optional<qint64> DemoSource::find(const QString &key) const
{
    const auto sequence = generatedKeySequence(m_listSeed, key);
    return sequence < m_size ? sequence : std::nullopt;
}

quint64 DemoSource::cursorKey() const
{
    return mix(m_listSeed, 5);
}

} // namespace coffer::demo
