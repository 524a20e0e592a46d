// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestpath.h"

#include "api/strictuuid.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace coffer {

namespace {

constexpr std::array<QLatin1String, 5> words{
    QLatin1String("v1"), QLatin1String("core_instances"), QLatin1String("secrets"),
    QLatin1String("core_instance_secrets"), QLatin1String("projects")};
constexpr std::size_t mostParts = 8; // twice the API's; an address may begin with others

RequestPath::Host hostOf(const QString &host)
{
    if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback()) {
        return RequestPath::Host::ThisMachine;
    }
    return host.endsWith(QLatin1String(".calyptia.com"), Qt::CaseInsensitive)
        ? RequestPath::Host::Vendor
        : RequestPath::Host::Other;
}

} // namespace

RequestPath::RequestPath(const QUrl &url)
    : m_host(hostOf(url.host()))
{
    const QStringList parts =
        url.path(QUrl::FullyDecoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts.first(std::min<qsizetype>(parts.size(), mostParts))) {
        m_parts.push_back(partOf(part));
    }
    const QUrlQuery query(url);
    bool isNumber = false;
    const int last = query.queryItemValue(QStringLiteral("last")).toInt(&isNumber);
    m_last = isNumber ? std::optional(last) : std::nullopt;
    m_hasCursor = query.hasQueryItem(QStringLiteral("before"));
}

RequestPath::Part RequestPath::partOf(const QString &text)
{
    const auto *const word = std::find(words.begin(), words.end(), text);
    if (word != words.end()) {
        return static_cast<Word>(word - words.begin());
    }
    if (const auto id = parseUuid(text.toLatin1())) {
        return *id;
    }
    return Unknown{};
}

QByteArray RequestPath::text() const
{
    constexpr const char *leftOut = "\u2026";
    QByteArray text;
    for (const Part &part : m_parts) {
        text += '/';
        if (const auto *word = std::get_if<Word>(&part)) {
            text += QByteArrayView(words.at(*word).data(), words.at(*word).size());
        } else if (const auto *id = std::get_if<QUuid>(&part)) {
            text += id->toByteArray(QUuid::WithoutBraces);
        } else {
            text += leftOut;
        }
    }
    if (m_last) {
        text += "?last=" + QByteArray::number(*m_last);
    }
    if (m_hasCursor) {
        text += (m_last ? "&before=" : "?before=") + QByteArray(leftOut);
    }
    return text;
}

} // namespace coffer
