// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/token.h"

#include "api/strictuuid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace coffer {

namespace {

// A project token is base64url(JSON).signature, and the JSON's ProjectID is a UUID.
std::optional<QUuid> projectNamedBy(QByteArrayView token)
{
    const qsizetype dot = token.indexOf('.');
    if (dot < 0 || token.lastIndexOf('.') != dot || dot + 1 == token.size()) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        token.first(dot).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QJsonValue id = QJsonDocument::fromJson(*decoded)[QStringLiteral("ProjectID")];
    return parseUuid(id.toString().toUtf8());
}

QByteArrayView withoutPrefix(QByteArrayView text)
{
    constexpr QByteArrayView bearer = "bearer";
    if (text.size() < bearer.size()
        || text.first(bearer.size()).compare(bearer, Qt::CaseInsensitive) != 0) {
        return text;
    }
    const QByteArrayView rest = text.sliced(bearer.size());
    const bool prefixed = rest.isEmpty() || rest.front() == ' ' || rest.front() == '\t';
    return prefixed ? rest.trimmed() : text;
}

} // namespace

tl::expected<Token, TokenError> Token::parse(QByteArrayView pasted, std::optional<Kind> kind)
{
    const QByteArrayView text = withoutPrefix(pasted.trimmed());
    if (text.isEmpty()) {
        return tl::unexpected(TokenError::Empty);
    }
    const bool visible =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!visible) {
        return tl::unexpected(TokenError::NotVisibleAscii);
    }
    return Token(text, kind);
}

Token::Token(QByteArrayView text, std::optional<Kind> kind)
    : m_text(text.begin(), text.end())
    , m_project(projectNamedBy(text))
    , m_kind(kind.value_or(m_project ? Kind::Project : Kind::Bearer))
{
}

QByteArrayView Token::text() const
{
    return m_text;
}

QByteArray Token::headerName() const
{
    return m_kind == Kind::Project ? QByteArrayLiteral("X-Project-Token")
                                   : QByteArrayLiteral("Authorization");
}

QByteArray Token::headerValue() const
{
    return (m_kind == Kind::Project ? QByteArray() : QByteArrayLiteral("Bearer "))
        + text().toByteArray();
}

} // namespace coffer
