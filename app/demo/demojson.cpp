// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demojson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

/// Takes a member that may be missing but not be anything else than a string.
bool take(const QJsonObject &object, QLatin1StringView name, std::optional<QString> &target)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd()) {
        return true;
    }
    target = found->toString();
    return found->isString();
}

} // namespace

QJsonObject toJson(const DemoProject &project)
{
    return {{u"id"_s, toText(project.id)},
            {u"name"_s, project.name},
            {u"membersCount"_s, project.membersCount},
            {u"agentsCount"_s, project.agentsCount},
            {u"aggregatorsCount"_s, project.aggregatorsCount},
            {u"createdAt"_s, toRfc3339(project.createdAt)}};
}

QJsonObject toJson(const DemoInstance &instance)
{
    QJsonObject result{{u"id"_s, toText(instance.id)},
                       {u"name"_s, instance.name},
                       {u"environmentName"_s, instance.environmentName},
                       {u"pipelinesCount"_s, instance.pipelinesCount},
                       {u"skipServiceCreation"_s, instance.skipServiceCreation},
                       {u"createdAt"_s, toRfc3339(instance.createdAt)},
                       {u"updatedAt"_s, toRfc3339(instance.updatedAt)}};
    if (instance.version) {
        result.insert(u"version"_s, *instance.version);
    }
    if (instance.status) {
        result.insert(u"status"_s, *instance.status);
    }
    result.insert(u"tags"_s,
                  instance.tags ? QJsonValue(QJsonArray::fromStringList(*instance.tags))
                                : QJsonValue(QJsonValue::Null));
    return result;
}

QJsonObject toJson(const DemoSecret &secret, const QUuid &instance)
{
    return {{u"id"_s, toText(secret.id)},
            {u"coreInstanceID"_s, toText(instance)},
            {u"key"_s, secret.key},
            {u"value"_s, secret.value},
            {u"createdAt"_s, toRfc3339(secret.createdAt)},
            {u"updatedAt"_s, toRfc3339(secret.updatedAt)}};
}

QJsonObject toJson(Refusal refusal)
{
    return {{u"error"_s, QString::fromLatin1(refusalText(refusal).error)}};
}

QString toRfc3339(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString toText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<QUuid> toUuid(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return toText(id).compare(text, Qt::CaseInsensitive) == 0 ? std::optional(id) : std::nullopt;
}

Outcome<DemoDraft> toDraft(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return Refusal::BadBody;
    }
    const QJsonObject object = document.object();
    DemoDraft draft;
    if (!take(object, "key"_L1, draft.key)) {
        return Refusal::BadKey;
    }
    if (!take(object, "value"_L1, draft.value)) {
        return Refusal::BadValue;
    }
    const auto encrypted = object.value("encrypted"_L1);
    if (!encrypted.isUndefined() && !encrypted.isBool()) {
        return Refusal::BadEncrypted;
    }
    draft.encrypted = encrypted.toBool();
    return draft;
}

} // namespace coffer::demo
