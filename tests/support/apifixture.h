// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace coffer::test {

inline constexpr auto instanceText = "123e4567-e89b-12d3-a456-426614174000";
inline const QByteArray secretsPath =
    QByteArray("/v1/core_instances/") + instanceText + QByteArray("/secrets");
inline const QByteArray emptyPage = R"({"items":[],"endCursor":null,"count":0})";
/// The answer to a create in the user's document.
inline const QByteArray createdBody =
    R"({"id":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2024-11-21T09:37:17.182Z"})";

/// Deadlines that no test reaches by accident.
inline constexpr Deadlines patient{std::chrono::minutes(1), std::chrono::minutes(1),
                                   std::chrono::minutes(2)};

inline NewSecret newSecret(const QString &key = QStringLiteral("mysecret"),
                           const QByteArray &value = "bytes")
{
    return {key, WipedBytes(value.begin(), value.end()), false};
}

/// A real SecretsApi, the raw server it talks to, and what its calls came to.
class ApiFixture final
{
public:
    explicit ApiFixture(const Deadlines &deadlines = patient,
                        const QString &scheme = QStringLiteral("http"))
        : api(*network, connectionTo(server.url(scheme)), deadlines)
    {
    }

    static Connection connectionTo(const QString &url, const QByteArray &token = "an.opaque.token")
    {
        return {*Endpoint::parse(url), *Token::parse(token),
                QUuid::fromString(QLatin1String(instanceText))};
    }

    void list(const std::optional<Cursor> &before = {}, int last = 50)
    {
        request = api.list(last, before, [this](tl::expected<Page, ApiError> answer) {
            page = std::move(answer);
            ++calls;
        });
    }

    void create(NewSecret secret = newSecret())
    {
        request = api.create(std::move(secret), [this](CreateOutcome answer) {
            outcome = std::move(answer);
            ++calls;
        });
    }

    /// The error of the call that was made last, whichever it was; none if there was no error.
    [[nodiscard]] std::optional<ApiError> error() const
    {
        if (page && !*page) {
            return page->error();
        }
        if (outcome && std::holds_alternative<Refused>(*outcome)) {
            return std::get<Refused>(*outcome).error;
        }
        if (outcome && std::holds_alternative<Unconfirmed>(*outcome)) {
            return std::get<Unconfirmed>(*outcome).error;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isUnconfirmed() const
    {
        return outcome && std::holds_alternative<Unconfirmed>(*outcome);
    }

    RawServer server;
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
    SecretsApi api;
    std::optional<tl::expected<Page, ApiError>> page;
    std::optional<CreateOutcome> outcome;
    int calls = 0;
    Request request; // last, so that it goes before what its handler writes to
};

} // namespace coffer::test

Q_DECLARE_METATYPE(coffer::ApiError::Kind)
Q_DECLARE_METATYPE(coffer::test::RawReply)
