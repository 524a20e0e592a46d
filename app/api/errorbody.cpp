// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/errorbody.h"

#include "api/blot.h"
#include "api/retryafter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace coffer {

namespace {

constexpr qsizetype maxText = 200; // what a person reads; longer texts are pages, not messages
constexpr qsizetype maxBytes = 1 << 16; // what is looked at to find them

QString joined(const QString &what, const QString &detail)
{
    return detail.isEmpty() || detail == what ? what : what + QLatin1String(": ") + detail;
}

QString wordsOf(const QJsonObject &object, QByteArrayView body)
{
    const QString error = object[QLatin1String("error")].toString();
    const QString what = error.isEmpty() ? object[QLatin1String("title")].toString() : error;
    const QString detail = object[QLatin1String("detail")].toString();
    if (!what.isEmpty() || !detail.isEmpty()) {
        return what.isEmpty() ? detail : joined(what, detail);
    }
    const QString message = object[QLatin1String("message")].toString(); // some gateways' own
    return message.isEmpty() ? QString::fromUtf8(body) : message;
}

// One short line, in which nothing can turn the writing round or drive a terminal.
QString shortLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = QLatin1Char(' ');
        }
    }
    QString line = text.simplified().left(maxText);
    if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line.trimmed(); // the cut may have left a space
}

} // namespace

ApiError errorOf(const HttpAnswer &answer, std::span<const QByteArrayView> secrets)
{
    const auto size = std::min(static_cast<qsizetype>(answer.body.size()), maxBytes);
    const QByteArrayView body(answer.body.data(), size);
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), size)).object();

    ApiError error{kindOfStatus(answer.status), answer.status};
    error.serverText = shortLine(blotted(wordsOf(object, body), secrets));
    if (error.kind == ApiError::Kind::Moved) {
        error.subject = shortLine(blotted(answer.location, secrets));
        error.serverText.clear();
    }
    error.retryAfter = parseRetryAfter(answer.retryAfter, QDateTime::currentDateTimeUtc());
    const qint64 index = object[QLatin1String("index")].toInteger(-1);
    if (index >= 0 && index <= std::numeric_limits<int>::max()) {
        error.index = static_cast<int>(index);
    }
    const qint64 limit = object[QLatin1String("quotaLimit")].toInteger(-1);
    if (limit >= 0 && (answer.status == 402 || answer.status == 403)) {
        error.kind = ApiError::Kind::QuotaReached;
        error.quotaLimit = limit;
        const qint64 left = object[QLatin1String("quotaRemaining")].toInteger(-1);
        error.quotaRemaining = left >= 0 ? std::optional(left) : std::nullopt;
    }
    return error;
}

std::optional<ApiError> failureOf(const Transfer::Outcome &outcome,
                                  std::span<const QByteArrayView> secrets)
{
    if (!outcome.answer) {
        return outcome.answer.error();
    }
    const HttpAnswer &answer = *outcome.answer;
    if (!answer.isSuccess()) {
        return errorOf(answer, secrets);
    }
    if (answer.contentType == "text/html"
        && !answer.body.empty()) { // a proxy's or a captive portal's page
        return ApiError{ApiError::Kind::NotTheApi, answer.status,
                        QString::fromLatin1(answer.contentType)};
    }
    return std::nullopt;
}

} // namespace coffer
