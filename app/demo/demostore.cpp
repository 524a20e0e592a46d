// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demostore.h"

#include "demo/demobase64.h"
#include "demo/demorandom.h"

#include <QDateTime>

#include <algorithm>

namespace coffer::demo {

DemoStore::DemoStore(quint64 seed, qint64 secrets, qint64 start)
    : m_seed(seed)
    , m_instances(demoInstances(seed, secrets, start))
{
    m_project = demoProject(seed, static_cast<int>(m_instances.size()), start);
    for (const DemoInstance &instance : m_instances) {
        const auto number = static_cast<quint32>(m_lists.size());
        m_lists.emplace_back(DemoSource(seed, number, instance.secrets, start));
    }
}

Outcome<DemoPage<DemoInstance>> DemoStore::list(const PageQuery &query,
                                                const std::optional<QString> &name) const
{
    const quint64 cursorKey = mix(m_seed, 6);
    const auto start = pageStart(query, cursorKey);
    if (!start) {
        return Refusal::BadCursor;
    }
    const auto size = static_cast<qint64>(m_instances.size());
    const auto at = [&](qint64 place) { // the oldest is 0
        return m_instances[static_cast<std::size_t>(size - 1 - place)];
    };
    const auto isWanted = [&](const DemoInstance &one) { return !name || one.name == *name; };
    const auto next = [&](qint64 before) {
        qint64 place = std::min(before, size) - 1;
        while (place >= 0 && !isWanted(at(place))) {
            --place;
        }
        return place < 0 ? std::nullopt : std::optional(place);
    };
    auto result = takePage<DemoInstance>(*start, pageSize(query), cursorKey, next, at);
    result.count = std::count_if(m_instances.begin(), m_instances.end(), isWanted);
    return result;
}

Outcome<DemoPage<DemoSecret>> DemoStore::list(const QUuid &instance, const PageQuery &query) const
{
    const auto index = indexOf(instance);
    if (!index) {
        return Refusal::NoSuchInstance;
    }
    const std::lock_guard lock(m_mutex);
    const DemoList &all = m_lists[*index];
    const auto start = pageStart(query, all.source().cursorKey());
    if (!start) {
        return Refusal::BadCursor;
    }
    auto result = takePage<DemoSecret>(
        *start, pageSize(query), all.source().cursorKey(),
        [&](qint64 before) { return all.newestBelow(before); },
        [&](qint64 place) { return all.at(place); });
    result.count = all.count();
    return result;
}

Outcome<DemoSecret> DemoStore::create(const QUuid &instance, const DemoDraft &draft)
{
    const auto index = indexOf(instance);
    if (!index) {
        return Refusal::NoSuchInstance;
    }
    if (!draft.key || draft.key->isEmpty()) {
        return Refusal::BadKey;
    }
    const auto value = storedValue(draft);
    if (const auto *refusal = std::get_if<Refusal>(&value)) {
        return *refusal;
    }
    const std::lock_guard lock(m_mutex);
    DemoList &all = m_lists[*index];
    if (all.find(*draft.key)) {
        return Refusal::SecretExists;
    }
    return all.add(*draft.key, std::get<QString>(value), QDateTime::currentMSecsSinceEpoch());
}

Outcome<DemoSecret> DemoStore::update(const QUuid &secret, const DemoDraft &draft)
{
    if (!draft.key && !draft.value) {
        return Refusal::NothingToUpdate;
    }
    if (draft.key && draft.key->isEmpty()) {
        return Refusal::BadKey;
    }
    if (draft.encrypted && !draft.value) {
        return Refusal::BadEncrypted; // what is stored is not encrypted afterwards
    }
    const auto value = draft.value ? storedValue(draft) : Outcome<QString>();
    if (const auto *refusal = std::get_if<Refusal>(&value)) {
        return *refusal;
    }
    const std::lock_guard lock(m_mutex);
    const auto place = placeOf(secret);
    if (!place) {
        return Refusal::NoSuchSecret;
    }
    DemoList &all = m_lists[place->list];
    DemoSecret changed = all.at(place->sequence);
    if (draft.key && all.find(*draft.key).value_or(place->sequence) != place->sequence) {
        return Refusal::SecretExists;
    }
    changed.key = draft.key.value_or(changed.key);
    changed.value = draft.value ? std::get<QString>(value) : changed.value;
    changed.updatedAt = std::max(QDateTime::currentMSecsSinceEpoch(), changed.updatedAt);
    all.replace(place->sequence, changed);
    return changed;
}

Outcome<qint64> DemoStore::remove(const QUuid &secret)
{
    const std::lock_guard lock(m_mutex);
    const auto place = placeOf(secret);
    if (!place) {
        return Refusal::NoSuchSecret;
    }
    m_lists[place->list].remove(place->sequence);
    return QDateTime::currentMSecsSinceEpoch();
}

std::optional<std::size_t> DemoStore::indexOf(const QUuid &instance) const
{
    const auto found = std::find_if(m_instances.begin(), m_instances.end(),
                                    [&](const DemoInstance &one) { return one.id == instance; });
    return found == m_instances.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_instances.begin()));
}

std::optional<SecretPlace> DemoStore::placeOf(const QUuid &secret) const
{
    const auto place = secretPlace(m_seed, secret);
    const bool isThere =
        place && place->list < m_lists.size() && m_lists[place->list].contains(place->sequence);
    return isThere ? place : std::nullopt;
}

Outcome<QString> DemoStore::storedValue(const DemoDraft &draft) const
{
    const auto plain = draft.value ? decodeBase64(draft.value->toUtf8()) : std::nullopt;
    if (!plain) {
        return Refusal::BadValue;
    }
    if (!draft.encrypted) {
        return *draft.value;
    }
    const auto sealed = m_encryptor.encrypt(*plain);
    if (!sealed) {
        return Refusal::Stopping;
    }
    return QString::fromLatin1(sealed->toBase64());
}

} // namespace coffer::demo
