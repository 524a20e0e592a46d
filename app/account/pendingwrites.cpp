// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/pendingwrites.h"

#include "api/strictuuid.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace coffer {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto unconfirmed = "unconfirmed"_L1;

QJsonObject written(const SentWrite &sent)
{
    if (const auto *create = std::get_if<SentCreate>(&sent)) {
        return {{u"kind"_s, u"create"_s}, {u"key"_s, create->key}, {u"sentAt"_s, create->sentAt}};
    }
    if (const auto *removal = std::get_if<SentRemoval>(&sent)) {
        return {
            {u"kind"_s, u"delete"_s}, {u"key"_s, removal->key}, {u"id"_s, uuidText(removal->id)}};
    }
    const auto &update = std::get<SentUpdate>(sent);
    QJsonObject object{
        {u"kind"_s, u"update"_s}, {u"key"_s, update.key}, {u"id"_s, uuidText(update.id)}};
    if (update.newKey) {
        object[u"newKey"_s] = *update.newKey;
    }
    if (update.updatedAt != unknownTime) {
        object[u"updatedAt"_s] = update.updatedAt;
    }
    return object;
}

std::optional<SentWrite> readFrom(const QJsonObject &object)
{
    const QString kind = object["kind"_L1].toString();
    const QString key = object["key"_L1].toString();
    const QUuid id(object["id"_L1].toString());
    if (kind == "create"_L1) {
        return SentCreate{key, object["sentAt"_L1].toInteger(unknownTime)};
    }
    if (kind == "delete"_L1 && !id.isNull()) {
        return SentRemoval{id, key};
    }
    if (kind == "update"_L1 && !id.isNull()) {
        const QJsonValue newKey = object["newKey"_L1];
        return SentUpdate{id, key,
                          newKey.isString() ? std::optional(newKey.toString()) : std::nullopt,
                          object["updatedAt"_L1].toInteger(unknownTime)};
    }
    return std::nullopt;
}

} // namespace

PendingWrites::PendingWrites(const QString &file)
    : m_notes(file)
{
}

QString PendingWrites::fileBeside(const QString &settings)
{
    return QFileInfo(settings).absolutePath() + "/unconfirmed.ini"_L1;
}

bool PendingWrites::note(const Connection &connection, const std::vector<SentWrite> &sent)
{
    QStringList names;
    for (const SentWrite &write : sent) {
        QJsonObject object = written(write);
        object[u"address"_s] = connection.endpoint.base().toString();
        object[u"instance"_s] = uuidText(connection.coreInstance);
        names += unconfirmed + u'/' + uuidText(QUuid::createUuid());
        m_notes.setValue(names.constLast(), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (m_notes.isWritten()) { // at once: the program may be about to end
        return true;
    }
    for (const QString &name : std::as_const(names)) {
        m_notes.setValue(name, {});
    }
    return false;
}

std::vector<PendingWrite> PendingWrites::of(const Connection &connection) const
{
    std::vector<PendingWrite> found;
    for (const QString &name : m_notes.names(unconfirmed)) {
        const QJsonObject object =
            QJsonDocument::fromJson(m_notes.value(name).toByteArray()).object();
        const auto sent = readFrom(object);
        if (sent && m_taken.count(name) == 0
            && object["address"_L1].toString() == connection.endpoint.base().toString()
            && object["instance"_L1].toString() == uuidText(connection.coreInstance)) {
            found.push_back({name, *sent});
        }
    }
    return found;
}

void PendingWrites::forget(const PendingWrite &write)
{
    m_notes.setValue(write.name, {});
    (void)m_notes.isWritten();
}

} // namespace coffer
