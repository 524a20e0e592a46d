// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fakeapi.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace coffer::test {

namespace {

constexpr int newest = 1'000'000;
const QUuid instance(QStringLiteral("11111111-2222-4333-8444-555555555555"));

RawReply page(const QJsonArray &items, const QString &next)
{
    const QJsonObject body{
        {QStringLiteral("items"), items},
        {QStringLiteral("endCursor"), next.isEmpty() ? QJsonValue() : QJsonValue(next)},
        {QStringLiteral("count"), items.size()}};
    return RawReply::json(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

FakeApi::FakeApi(int secrets)
    : m_secrets(secrets)
{
    m_server.answerWith([this](const RawRequest &request) { return reply(request); });
}

Connection FakeApi::connection() const
{
    return {*Endpoint::parse(m_server.url()), *Token::parse("any-token"), instance};
}

std::vector<RawRequest> FakeApi::requests(const QByteArray &method) const
{
    std::vector<RawRequest> found;
    std::copy_if(m_server.requests().begin(), m_server.requests().end(), std::back_inserter(found),
                 [&](const RawRequest &request) { return request.method == method; });
    return found;
}

QByteArray FakeApi::key(int number)
{
    return "KEY_" + QByteArray::number(number);
}

QUuid FakeApi::id(int number)
{
    return {0x10000000U + static_cast<uint>(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

RawReply FakeApi::reply(const RawRequest &request)
{
    if (const auto planned = m_planned.find(request.method); planned != m_planned.end()) {
        return planned->second;
    }
    if (m_refusal) {
        return *m_refusal;
    }
    if (request.method == "POST") {
        return RawReply::json(
            201,
            R"({"id":"10000000-0000-4000-8000-000000000001","createdAt":"2024-01-02T03:04:05Z"})");
    }
    if (request.method == "PATCH") {
        return RawReply::json(200, R"({"updatedAt":"2024-02-03T04:05:06Z"})");
    }
    if (request.method == "DELETE") {
        return RawReply::json(200, R"({"deleted":true,"deletedAt":"2024-02-03T04:05:06Z"})");
    }
    return list(request);
}

QJsonObject FakeApi::secret(int number) const
{
    const QString createdAt = number >= newest // since the list was read first, and so just now
        ? QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)
        : QStringLiteral("2024-01-02T03:04:05Z");
    return {{QStringLiteral("id"), id(number).toString(QUuid::WithoutBraces)},
            {QStringLiteral("coreInstanceID"), instance.toString(QUuid::WithoutBraces)},
            {QStringLiteral("key"), m_keyBegin + QString::fromLatin1(key(number))},
            {QStringLiteral("value"), m_value},
            {QStringLiteral("createdAt"), createdAt},
            {QStringLiteral("updatedAt"), m_updatedAt}};
}

RawReply FakeApi::list(const RawRequest &request)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
    if (m_emptyPages) {
        return page({}, QStringLiteral("empty-%1").arg(++m_emptyPage));
    }
    const int first = query.queryItemValue(QStringLiteral("before")).toInt();
    if (first == m_held) {
        return RawReply().hold();
    }
    const int end =
        std::min(m_newer + m_secrets, first + query.queryItemValue(QStringLiteral("last")).toInt());
    QJsonArray items;
    for (int row = first; row < end; ++row) {
        const int number = row < m_newer ? newest + row : row - m_newer;
        QJsonObject item = secret(number);
        if (const auto changed = m_changed.find(number); changed != m_changed.end()) {
            item[QStringLiteral("key")] = changed->second.first;
            item[QStringLiteral("updatedAt")] = changed->second.second;
        }
        items.append(item);
    }
    return page(items, end < m_newer + m_secrets ? QString::number(end) : QString());
}

} // namespace coffer::test
