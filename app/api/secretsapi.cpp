// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/secretsapi.h"

#include "api/base64.h"
#include "api/listcall.h"
#include "api/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>
#include <utility>

namespace coffer {

SecretsApi::SecretsApi(QNetworkAccessManager &network, Connection connection,
                       const Deadlines &deadlines)
    : SecretsApi(network, std::move(connection), Timing{deadlines, {.attempts = 1}})
{
}

SecretsApi::SecretsApi(QNetworkAccessManager &network, Connection connection, const Timing &timing)
    : m_network(network)
    , m_connection(std::move(connection))
    , m_requests(m_connection.token, m_connection.authorities)
    , m_deadlines(timing.deadlines)
    , m_retries(std::make_unique<Retries>(timing.retry))
    , m_parser(std::make_shared<PageParser>())
{
}

void SecretsApi::setToken(Token token)
{
    m_connection.token = std::move(token);
    m_requests = RequestMaker(m_connection.token, m_connection.authorities);
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
    WipedBytes body = bodyOf(secret, encoded);
    auto done = [handler = std::move(handler), token = m_connection.token, encoded,
                 value = std::move(secret.value)](Transfer::Outcome outcome) {
        const std::array<QByteArrayView, 3> secrets{token.text(), encoded, value};
        handler(createOutcomeOf(std::move(outcome), secrets));
    };
    return write("POST", m_connection.endpoint.secrets(m_connection.coreInstance), std::move(body),
                 std::move(done));
}

Request SecretsApi::update(const QUuid &secret, SecretChange change, UpdateHandler handler) const
{
    const WipedBytes encoded = change.value ? encodeBase64(*change.value) : WipedBytes();
    WipedBytes body = bodyOf(change, encoded);
    auto done = [handler = std::move(handler), token = m_connection.token, encoded,
                 value = std::move(change.value)](Transfer::Outcome outcome) {
        const std::array<QByteArrayView, 3> secrets{
            token.text(), encoded, value ? QByteArrayView(*value) : QByteArrayView()};
        handler(updateOutcomeOf(std::move(outcome), secrets));
    };
    return write("PATCH", m_connection.endpoint.secret(secret), std::move(body), std::move(done));
}

Request SecretsApi::remove(const QUuid &secret, RemoveHandler handler) const
{
    auto done = [handler = std::move(handler),
                 token = m_connection.token](Transfer::Outcome outcome) {
        const std::array secrets{token.text()};
        handler(removeOutcomeOf(std::move(outcome), secrets));
    };
    return write("DELETE", m_connection.endpoint.secret(secret), {}, std::move(done));
}

// Also without bytes from a body of ours: Qt would send a bare DELETE again by itself.
Request SecretsApi::write(const QByteArray &method, const QUrl &url, WipedBytes bytes,
                          Transfer::Done done) const
{
    auto *body = new OneShotBody(std::move(bytes));
    QNetworkRequest request = m_requests.request(url);
    if (body->size() > 0) {
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/json"));
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    body->setParent(reply);
    auto transfer = std::make_unique<Transfer>(reply, m_deadlines, std::move(done));
    // Before `requestSent` can come: a write must never count as unsent when it is on the wire.
    QObject::connect(body, &OneShotBody::taken, transfer.get(), &Transfer::markSent);
    if (body->size() == 0) {
        transfer->expectNoSign();
    }
    return Request(std::move(transfer));
}

} // namespace coffer
