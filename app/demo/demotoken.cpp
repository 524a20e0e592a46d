// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demotoken.h"

#include "demo/demojson.h"

#include <QJsonDocument>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>
#include <stdexcept>

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signature()
{
    QByteArray bytes(32, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()))
        != 1) {
        throw std::runtime_error("no random bytes");
    }
    return bytes.toBase64(base64Url);
}

/// What follows `Bearer `, whatever its case (RFC 9110, section 11.1); empty for another scheme.
std::string_view bearer(std::string_view authorization)
{
    constexpr std::string_view scheme = "bearer ";
    const QByteArray start(authorization.data(),
                           static_cast<qsizetype>(std::min(authorization.size(), scheme.size())));
    return start.toLower() == QByteArrayView(scheme) ? authorization.substr(scheme.size())
                                                     : std::string_view();
}

} // namespace

DemoToken::DemoToken(const QUuid &project)
    : m_text(QJsonDocument(QJsonObject{{u"ProjectID"_s, toText(project)}})
                 .toJson(QJsonDocument::Compact)
                 .toBase64(base64Url)
             + '.' + signature())
{
}

std::optional<Refusal> DemoToken::check(std::string_view authorization,
                                        std::string_view projectToken) const
{
    const std::string_view bearerToken = bearer(authorization);
    if (bearerToken.empty() && projectToken.empty()) {
        return Refusal::Unauthenticated;
    }
    const bool isKnown = matches(bearerToken) || matches(projectToken);
    return isKnown ? std::nullopt : std::optional(Refusal::InvalidToken);
}

bool DemoToken::matches(std::string_view token) const
{
    return token.size() == static_cast<std::size_t>(m_text.size())
        && CRYPTO_memcmp(token.data(), m_text.constData(), token.size()) == 0;
}

} // namespace coffer::demo
