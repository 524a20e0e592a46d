// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace coffer {

namespace {

std::chrono::seconds clamped(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWait.count()));
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView header, const QDateTime &now)
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? clamped(seconds) : longestWait;
    }
    // Qt::RFC2822Date does not know the zone by the name that HTTP gives it.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return clamped(now.secsTo(date));
}

} // namespace coffer
