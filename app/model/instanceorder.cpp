// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/instanceorder.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

auto withId(const std::vector<CoreInstance> &all, const QUuid &id)
{
    return std::find_if(all.begin(), all.end(),
                        [&id](const CoreInstance &one) { return one.id == id; });
}

bool contains(const std::vector<CoreInstance> &all, const QUuid &id)
{
    return withId(all, id) != all.end();
}

bool matches(const CoreInstance &instance, const QString &text)
{
    return instance.name.contains(text, Qt::CaseInsensitive)
        || instance.environment.contains(text, Qt::CaseInsensitive)
        || instance.version.contains(text, Qt::CaseInsensitive)
        || instance.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive);
}

} // namespace

void InstanceOrder::setKnown(std::vector<CoreInstance> pinned, std::vector<CoreInstance> recent)
{
    m_pinned = std::move(pinned);
    m_recent = std::move(recent);
}

bool InstanceOrder::setPinned(const QUuid &id, bool isPinned)
{
    const auto known = find(id);
    if (!known || this->isPinned(id) == isPinned) {
        return false;
    }
    if (isPinned) {
        m_pinned.push_back(*known);
    } else {
        std::erase_if(m_pinned, [&id](const CoreInstance &one) { return one.id == id; });
    }
    return true;
}

bool InstanceOrder::isPinned(const QUuid &id) const
{
    return contains(m_pinned, id);
}

bool InstanceOrder::isRecent(const QUuid &id) const
{
    return contains(m_recent, id);
}

void InstanceOrder::add(const std::vector<CoreInstance> &listed)
{
    for (const CoreInstance &instance : listed) {
        if (!m_index.contains(instance.id)) {
            m_index.insert(instance.id, m_listed.size());
            m_listed.push_back(instance);
        }
    }
}

// The server knows more of it than its name of another day.
const CoreInstance &InstanceOrder::best(const CoreInstance &known) const
{
    const auto listed = m_index.constFind(known.id);
    return listed == m_index.cend() ? known : m_listed[*listed];
}

std::optional<CoreInstance> InstanceOrder::find(const QUuid &id) const
{
    if (const auto listed = m_index.constFind(id); listed != m_index.cend()) {
        return m_listed[*listed];
    }
    for (const std::vector<CoreInstance> *part : {&m_pinned, &m_recent}) {
        if (const auto found = withId(*part, id); found != part->end()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::vector<CoreInstance> InstanceOrder::matching(const QString &text) const
{
    std::vector<CoreInstance> rows;
    QSet<QUuid> seen;
    for (const std::vector<CoreInstance> *part : {&m_pinned, &m_recent, &m_listed}) {
        for (const CoreInstance &known : *part) {
            const CoreInstance &instance = best(known);
            if (!seen.contains(instance.id) && matches(instance, text)) {
                seen.insert(instance.id);
                rows.push_back(instance);
            }
        }
    }
    return rows;
}

QString listed(const CoreInstance &instance)
{
    QStringList parts{instance.name, instance.status, instance.environment, instance.version,
                      instance.id.toString(QUuid::WithoutBraces)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace coffer
