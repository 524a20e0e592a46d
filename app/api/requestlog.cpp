// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestlog.h"

#include <QDateTime>
#include <QMetaEnum>
#include <QPointer>
#include <QVariant>

namespace coffer {

namespace {

constexpr const char *propertyName = "cofferRequestLog";

QByteArray methodName(QNetworkAccessManager::Operation method)
{
    switch (method) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return "PATCH"; // the only one that Qt has no name for
    default:
        return "?";
    }
}

QByteArray hostName(RequestPath::Host host)
{
    switch (host) {
    case RequestPath::Host::Vendor:
        return "vendor";
    case RequestPath::Host::ThisMachine:
        return "this-machine";
    case RequestPath::Host::Other:
        break;
    }
    return "other";
}

} // namespace

QByteArray RequestEntry::text() const
{
    QByteArray outcome = status != 0 ? QByteArray::number(status) : QByteArray();
    const auto add = [&outcome](const QByteArray &word) {
        outcome += outcome.isEmpty() ? word : ' ' + word;
    };
    if (failure) {
        add(QMetaEnum::fromType<ApiError::Kind>().valueToKey(static_cast<int>(*failure)));
    }
    if (isDropped) {
        add("dropped");
    }
    const QByteArray when =
        QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    const QByteArrayList parts{when,
                               methodName(method),
                               hostName(path.host()),
                               path.text(),
                               outcome,
                               QByteArray::number(took.count()) + " ms",
                               QByteArray::number(bytes) + " bytes",
                               attempts == 0 ? QByteArray("not sent")
                                             : QByteArray::number(attempts)
                                       + (attempts == 1 ? " attempt" : " attempts")};
    return parts.join("  ");
}

RequestLog::RequestLog(QObject *parent)
    : QObject(parent)
{
}

void RequestLog::watch(QNetworkAccessManager &network)
{
    network.setProperty(propertyName, QVariant::fromValue(QPointer<QObject>(this)));
}

RequestLog *RequestLog::of(const QNetworkAccessManager *network)
{
    return network != nullptr ? qobject_cast<RequestLog *>(
               network->property(propertyName).value<QPointer<QObject>>().data())
                              : nullptr;
}

void RequestLog::add(const RequestEntry &entry)
{
    if (m_entries.size() == most) {
        m_entries.pop_front();
    }
    m_entries.push_back(entry);
    Q_EMIT added(entry);
}

} // namespace coffer
