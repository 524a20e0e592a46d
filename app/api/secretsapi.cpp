// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/secretsapi.h"

#include "api/errorbody.h"
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

bool isSuccess(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

WipedBytes base64(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    WipedBytes text(sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL));
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char *>(bytes.data()), size,
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL
    return text;
}

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
        body.insert(body.end(), part.begin(), part.end());
    }
    return body;
}

tl::expected<Page, ApiError> pageOf(HttpAnswer answer)
{
    if (answer.contentType == "text/html") { // a proxy's or a captive portal's own page
        return tl::unexpected(ApiError{ApiError::Kind::NotTheApi, answer.status,
                                       QString::fromLatin1(answer.contentType)});
    }
    auto page = parsePage(std::move(answer.body));
    if (!page) {
        page.error().status = answer.status;
    }
    return page;
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
    if (outcome.answer && isSuccess(*outcome.answer)) {
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
    , m_deadlines(deadlines)
{
}

QNetworkRequest SecretsApi::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Coffer/" COFFER_VERSION);
    request.setRawHeader(m_connection.token.headerName(), m_connection.token.headerValue());
    return request;
}

Request SecretsApi::list(int last, const std::optional<Cursor> &before, ListHandler handler) const
{
    const QUrl url = m_connection.endpoint.secretsPage(m_connection.coreInstance, last, before);
    auto done = [handler = std::move(handler),
                 token = m_connection.token](Transfer::Outcome outcome) {
        if (!outcome.answer) {
            handler(tl::unexpected(outcome.answer.error()));
        } else if (isSuccess(*outcome.answer)) {
            handler(pageOf(*std::move(outcome.answer)));
        } else {
            const std::array secrets{token.text()};
            handler(tl::unexpected(errorOf(*outcome.answer, secrets)));
        }
    };
    return Request(
        std::make_unique<Transfer>(m_network.get(request(url)), m_deadlines, std::move(done)));
}

Request SecretsApi::create(NewSecret secret, CreateHandler handler) const
{
    const WipedBytes encoded = base64(secret.value);
    auto *body = new OneShotBody(bodyOf(secret, encoded));
    QNetworkRequest request =
        this->request(m_connection.endpoint.secrets(m_connection.coreInstance));
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
