// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace coffer::test {

inline constexpr auto instanceText = "123e4567-e89b-12d3-a456-426614174000";
inline constexpr auto secretText = "0f0f0f0f-1111-4222-8333-444444444444";
inline const QByteArray secretPath = QByteArray("/v1/core_instance_secrets/") + secretText;
inline const QByteArray secretsPath =
    QByteArray("/v1/core_instances/") + instanceText + QByteArray("/secrets");
inline const QByteArray emptyPage = R"({"items":[],"endCursor":null,"count":0})";
/// The answer to a create in the user's document.
inline const QByteArray createdBody =
    R"({"id":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2024-11-21T09:37:17.182Z"})";

inline const QByteArray updatedBody = R"({"updatedAt":"2024-11-21T09:37:17.182Z"})";
inline const QByteArray deletedBody = R"({"deleted":true,"deletedAt":"2024-11-21T09:37:17.182Z"})";

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

    void update(SecretChange change = {QStringLiteral("renamed"), {}})
    {
        request = api.update(secretId(), std::move(change), [this](UpdateOutcome answer) {
            updated = std::move(answer);
            ++calls;
        });
    }

    void remove()
    {
        request = api.remove(secretId(), [this](RemoveOutcome answer) {
            removed = std::move(answer);
            ++calls;
        });
    }

    /// Forgets what the calls came to.
    void forget()
    {
        page.reset();
        outcome.reset();
        updated.reset();
        removed.reset();
    }

    [[nodiscard]] static QUuid secretId() { return QUuid(QLatin1String(secretText)); }

    /// The error of the call that was made, whichever it was; none if there was no error.
    [[nodiscard]] std::optional<ApiError> error() const
    {
        if (page && !*page) {
            return page->error();
        }
        for (const auto &found : {errorIn(outcome), errorIn(updated), errorIn(removed)}) {
            if (found) {
                return found;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isUnconfirmed() const { return is<Unconfirmed>(); }
    [[nodiscard]] bool isRefused() const { return is<Refused>(); }

    RawServer server;
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
    SecretsApi api;
    std::optional<tl::expected<Page, ApiError>> page;
    std::optional<CreateOutcome> outcome;
    std::optional<UpdateOutcome> updated;
    std::optional<RemoveOutcome> removed;
    int calls = 0;
    Request request; // last, so that it goes before what its handler writes to

private:
    template <typename Outcome>
    static std::optional<ApiError> errorIn(const std::optional<Outcome> &written)
    {
        if (written && std::holds_alternative<Refused>(*written)) {
            return std::get<Refused>(*written).error;
        }
        if (written && std::holds_alternative<Unconfirmed>(*written)) {
            return std::get<Unconfirmed>(*written).error;
        }
        return std::nullopt;
    }

    /// Whether the write that was made has come to this.
    template <typename Fate>
    [[nodiscard]] bool is() const
    {
        return (outcome && std::holds_alternative<Fate>(*outcome))
            || (updated && std::holds_alternative<Fate>(*updated))
            || (removed && std::holds_alternative<Fate>(*removed));
    }
};

} // namespace coffer::test

Q_DECLARE_METATYPE(coffer::ApiError::Kind)
Q_DECLARE_METATYPE(coffer::test::RawReply)
