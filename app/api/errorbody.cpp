// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/errorbody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace coffer {

namespace {

constexpr qsizetype maxText = 200; // what a person reads; longer texts are pages, not messages
constexpr qsizetype maxBytes = 64 * 1024; // what is looked at to find them

QString joined(const QString &what, const QString &detail)
{
    return detail.isEmpty() || detail == what ? what : what + QLatin1String(": ") + detail;
}

QString wordsOf(const QJsonObject &object, QByteArrayView body)
{
    const QString error = object[QLatin1String("error")].toString();
    const QString what = error.isEmpty() ? object[QLatin1String("title")].toString() : error;
    const QString detail = object[QLatin1String("detail")].toString();
    if (!what.isEmpty()) {
        return joined(what, detail);
    }
    return object.isEmpty() ? QString::fromUtf8(body) : detail;
}

// Two characters or less would blot out half of every sentence, and give nothing away.
QString blotted(QString text, std::span<const QByteArray> secrets)
{
    constexpr qsizetype shortest = 3;
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= shortest) {
            text.replace(QString::fromUtf8(secret), QStringLiteral("\u2022\u2022\u2022"));
        }
    }
    return text;
}

} // namespace

ApiError errorOf(const HttpAnswer &answer, std::span<const QByteArray> secrets)
{
    const auto size = std::min(static_cast<qsizetype>(answer.body.size()), maxBytes);
    const QByteArrayView body(answer.body.data(), size);
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), size)).object();

    ApiError error{kindOfStatus(answer.status), answer.status};
    error.serverText = blotted(wordsOf(object, body), secrets).simplified().left(maxText);
    if (error.kind == ApiError::Kind::Moved) {
        error.subject = blotted(answer.location, secrets);
        error.serverText.clear();
    }
    if (const QJsonValue index = object[QLatin1String("index")]; index.isDouble()) {
        error.index = index.toInt();
    }
    if (const QJsonValue limit = object[QLatin1String("quotaLimit")];
        limit.isDouble() && (answer.status == 402 || answer.status == 403)) {
        error.kind = ApiError::Kind::QuotaReached;
        error.quotaLimit = limit.toInteger();
    }
    return error;
}

} // namespace coffer
