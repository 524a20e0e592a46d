// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/profilestore.h"

#include "account/profilejson.h"
#include "account/settings.h"
#include "api/strictuuid.h"

#include <QStringList>

#include <algorithm>

namespace coffer {

namespace {

constexpr QLatin1String orderName("profiles/order");
constexpr QLatin1String lastName("profiles/last");

QString entryName(const QString &id)
{
    return QLatin1String("profiles/") + id;
}

} // namespace

ProfileStore::ProfileStore(Settings &settings)
    : m_settings(settings)
{
}

// Another process may have written its own order over one in which a profile had been added: what
// is there and in no order comes last.
QStringList ProfileStore::order() const
{
    QStringList ids = m_settings.value(orderName).toStringList();
    const QStringList entries = m_settings.names(QStringLiteral("profiles"));
    for (const QString &entry : entries) {
        const QString id = entry.section(QLatin1Char('/'), 1);
        if (parseUuid(id.toLatin1()) && !ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

std::optional<Profile> ProfileStore::read(const QString &id) const
{
    const auto known = parseUuid(id.toLatin1());
    if (!known || known->isNull()) {
        return std::nullopt;
    }
    auto profile = profileFromJson(m_settings.value(entryName(id)).toString().toUtf8());
    if (profile) {
        profile->id = *known;
    }
    return profile;
}

std::vector<Profile> ProfileStore::all() const
{
    std::vector<Profile> found;
    const QStringList ids = order();
    for (const QString &id : ids) {
        auto profile = read(id);
        const bool isTwice = profile
            && std::any_of(found.begin(), found.end(),
                           [&](const Profile &p) { return p.id == profile->id; });
        if (profile && !isTwice) {
            found.push_back(*std::move(profile));
        }
    }
    return found;
}

std::optional<Profile> ProfileStore::find(const QUuid &id) const
{
    const QString text = uuidText(id);
    return order().contains(text) ? read(text) : std::nullopt;
}

std::optional<Profile> ProfileStore::named(const QString &name) const
{
    std::vector<Profile> similar;
    for (Profile &profile : all()) {
        if (profile.name == name) {
            return std::move(profile);
        }
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0) {
            similar.push_back(std::move(profile));
        }
    }
    return similar.size() == 1 ? std::optional(similar.front()) : std::nullopt;
}

// Names are what people choose by, on the command line too.
QString ProfileStore::freeName(const Profile &profile) const
{
    const std::vector<Profile> others = all();
    const auto isTaken = [&](const QString &name) {
        return std::any_of(others.begin(), others.end(), [&](const Profile &other) {
            return other.id != profile.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const QString wanted =
        profile.name.trimmed().isEmpty() ? profile.address : profile.name.simplified();
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number) {
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    }
    return name;
}

Profile ProfileStore::save(Profile profile)
{
    if (profile.id.isNull()) {
        profile.id = QUuid::createUuid();
    }
    profile.name = freeName(profile);
    const QString id = uuidText(profile.id);
    const QString entry = entryName(id);
    QStringList ids = order(); // before the entry is among those that are in no order
    const QByteArray json = profileToJson(profile, m_settings.value(entry).toString().toUtf8());
    m_settings.setValue(entry, QString::fromUtf8(json));
    if (!ids.contains(id)) {
        ids.append(id);
        m_settings.setValue(orderName, ids);
    }
    Q_EMIT changed();
    return profile;
}

void ProfileStore::remove(const QUuid &id)
{
    const QString text = uuidText(id);
    QStringList ids = order();
    if (ids.removeAll(text) == 0) {
        return;
    }
    m_settings.setValue(orderName, ids.isEmpty() ? QVariant() : QVariant(ids));
    m_settings.setValue(entryName(text), {});
    if (m_settings.value(lastName).toString() == text) {
        m_settings.setValue(lastName, {});
    }
    Q_EMIT changed();
}

std::optional<Profile> ProfileStore::last() const
{
    const auto id = parseUuid(m_settings.value(lastName).toString().toLatin1());
    return id ? find(*id) : std::nullopt;
}

void ProfileStore::setLast(const QUuid &id)
{
    m_settings.setValue(lastName, id.isNull() ? QVariant() : QVariant(uuidText(id)));
}

} // namespace coffer
