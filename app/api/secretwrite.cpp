// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/secretwrite.h"

#include "api/errorbody.h"
#include "api/strictuuid.h"
#include "api/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace coffer {

namespace {

WipedBytes joined(std::initializer_list<QByteArrayView> parts)
{
    std::size_t size = 0;
    for (const QByteArrayView part : parts) {
        size += static_cast<std::size_t>(part.size());
    }
    WipedBytes body;
    body.reserve(size); // no growing, which would leave copies to be wiped
    for (const QByteArrayView part : parts) {
        append(body, part);
    }
    return body;
}

// `{"key":…`, open at its end. Only the key needs JSON's escapes; base64 has none.
QByteArray openObject(const QString &key)
{
    const QJsonObject object{{QStringLiteral("key"), key}};
    QByteArray head = QJsonDocument(object).toJson(QJsonDocument::Compact);
    head.chop(1);
    return head;
}

QJsonObject objectIn(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(QByteArrayView(answer.body).toByteArray()).object();
}

QByteArray textIn(const QJsonObject &object, const char *field)
{
    return object[QLatin1String(field)].toString().toLatin1();
}

ApiError unusable(const HttpAnswer &answer, const char *field)
{
    return {ApiError::Kind::Malformed, answer.status, QString::fromLatin1(field)};
}

CreateOutcome createdOf(const HttpAnswer &answer)
{
    const QJsonObject object = objectIn(answer);
    const auto id = parseUuid(textIn(object, "id"));
    if (!id) {
        return Unconfirmed{unusable(answer, "id")};
    }
    return Created{*id, parseTimestamp(textIn(object, "createdAt"))};
}

UpdateOutcome updatedOf(const HttpAnswer &answer)
{
    const QByteArray updatedAt = textIn(objectIn(answer), "updatedAt");
    if (updatedAt.isEmpty()) {
        return Unconfirmed{unusable(answer, "updatedAt")};
    }
    return Updated{parseTimestamp(updatedAt)};
}

RemoveOutcome removedOf(const HttpAnswer &answer)
{
    constexpr int noContent = 204;
    if (answer.status == noContent) {
        return Deleted{};
    }
    const QJsonValue deleted = objectIn(answer)[QLatin1String("deleted")];
    if (!deleted.isBool()) {
        return Unconfirmed{unusable(answer, "deleted")};
    }
    if (!deleted.toBool()) {
        return Refused{{ApiError::Kind::NotDone, answer.status}};
    }
    return Deleted{};
}

// Only these say for certain that the server has not acted (fault matrix, writes).
bool isRefusal(const ApiError &error)
{
    const bool isPutOff = error.status == 503 && error.retryAfter;
    return isPutOff || (error.status >= 300 && error.status < 500 && error.status != 408);
}

template <typename Outcome>
Outcome outcomeOf(Transfer::Outcome outcome, std::span<const QByteArrayView> secrets,
                  Outcome (*done)(const HttpAnswer &))
{
    std::optional<ApiError> error = failureOf(outcome, secrets);
    if (!error) {
        return done(*outcome.answer);
    }
    if (!outcome.sent || isRefusal(*error)) {
        return Refused{*std::move(error)};
    }
    return Unconfirmed{*std::move(error)};
}

} // namespace

WipedBytes bodyOf(const NewSecret &secret, const WipedBytes &encoded)
{
    return joined({openObject(secret.key), R"(,"value":")", encoded,
                   secret.askEncryption ? R"(","encrypted":true})" : R"("})"});
}

WipedBytes bodyOf(const SecretChange &change, const WipedBytes &encoded)
{
    const QByteArray head = change.key ? openObject(*change.key) : QByteArrayLiteral("{");
    if (!change.value) {
        return joined({head, "}"});
    }
    return joined({head, change.key ? R"(,"value":")" : R"("value":")", encoded, R"("})"});
}

CreateOutcome createOutcomeOf(Transfer::Outcome outcome, std::span<const QByteArrayView> secrets)
{
    return outcomeOf(std::move(outcome), secrets, createdOf);
}

UpdateOutcome updateOutcomeOf(Transfer::Outcome outcome, std::span<const QByteArrayView> secrets)
{
    return outcomeOf(std::move(outcome), secrets, updatedOf);
}

RemoveOutcome removeOutcomeOf(Transfer::Outcome outcome, std::span<const QByteArrayView> secrets)
{
    constexpr int notFound = 404;
    // A gateway that knows no such path answers with a page of its own, and has deleted nothing.
    if (outcome.answer && outcome.answer->status == notFound
        && outcome.answer->contentType != "text/html") {
        return AlreadyGone{};
    }
    return outcomeOf(std::move(outcome), secrets, removedOf);
}

} // namespace coffer
