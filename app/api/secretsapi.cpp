// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/secretsapi.h"

#include "api/base64.h"
#include "api/errorbody.h"
#include "api/listcall.h"
#include "api/oneshotbody.h"
#include "api/strictuuid.h"
#include "api/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>
#include <utility>

namespace coffer {

namespace {

// {"key":…,"value":…}. Only the key needs JSON's escapes; base64 has none, so the value never
// passes through a QString, of which no copy could be wiped.
WipedBytes bodyOf(const NewSecret &secret, const WipedBytes &encoded)
{
    const QJsonObject object{{QStringLiteral("key"), secret.key}};
    QByteArray head = QJsonDocument(object).toJson(QJsonDocument::Compact);
    head.chop(1);
    const QByteArrayView tail = secret.askEncryption ? R"(","encrypted":true})" : R"("})";
    WipedBytes body;
    body.reserve(static_cast<std::size_t>(head.size() + tail.size()) + encoded.size() + 16);
    for (const QByteArrayView part :
         {QByteArrayView(head), QByteArrayView(R"(,"value":")"), QByteArrayView(encoded), tail}) {
        append(body, part);
    }
    return body;
}

CreateOutcome createdOf(const HttpAnswer &answer)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArrayView(answer.body).toByteArray()).object();
    const auto id = parseUuid(object[QLatin1String("id")].toString().toLatin1());
    if (!id) {
        return Unconfirmed{{ApiError::Kind::Malformed, answer.status, QStringLiteral("id")}};
    }
    const QByteArray createdAt = object[QLatin1String("createdAt")].toString().toLatin1();
    return Created{*id, parseTimestamp(createdAt)};
}

// Only these say for certain that the server has not acted (fault matrix, writes).
bool isRefusal(const ApiError &error)
{
    return error.status >= 300 && error.status < 500 && error.status != 408;
}

CreateOutcome outcomeOf(Transfer::Outcome outcome, std::span<const QByteArrayView> secrets)
{
    if (outcome.answer && outcome.answer->isSuccess()) {
        return createdOf(*outcome.answer);
    }
    ApiError error = outcome.answer ? errorOf(*outcome.answer, secrets) : outcome.answer.error();
    if (!outcome.sent || isRefusal(error)) {
        return Refused{std::move(error)};
    }
    return Unconfirmed{std::move(error)};
}

} // namespace

SecretsApi::SecretsApi(QNetworkAccessManager &network, Connection connection,
                       const Deadlines &deadlines)
    : m_network(network)
    , m_connection(std::move(connection))
    , m_requests(m_connection.token, m_connection.authorities)
    , m_deadlines(deadlines)
    , m_parser(std::make_shared<PageParser>())
{
}

Request SecretsApi::list(int last, const std::optional<Cursor> &before, ListHandler handler,
                         NextHandler next) const
{
    const QUrl url = m_connection.endpoint.secretsPage(m_connection.coreInstance, last, before);
    return Request(std::make_unique<ListCall>(m_network.get(m_requests.request(url)), m_deadlines,
                                              m_connection.token, m_parser, std::move(next),
                                              std::move(handler)));
}

Request SecretsApi::create(NewSecret secret, CreateHandler handler) const
{
    const WipedBytes encoded = encodeBase64(secret.value);
    auto *body = new OneShotBody(bodyOf(secret, encoded));
    QNetworkRequest request =
        m_requests.request(m_connection.endpoint.secrets(m_connection.coreInstance));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    QNetworkReply *reply = m_network.post(request, body);
    body->setParent(reply);

    auto done = [handler = std::move(handler), token = m_connection.token, encoded,
                 value = std::move(secret.value)](Transfer::Outcome outcome) {
        const std::array<QByteArrayView, 3> secrets{token.text(), encoded, value};
        handler(outcomeOf(std::move(outcome), secrets));
    };
    auto transfer = std::make_unique<Transfer>(reply, m_deadlines, std::move(done));
    // Before `requestSent` can come: a create must never count as unsent when it is on the wire.
    QObject::connect(body, &OneShotBody::taken, transfer.get(), &Transfer::markSent);
    return Request(std::move(transfer));
}

} // namespace coffer
