// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoint.h"

#include <QHostAddress>

#include <utility>

namespace coffer {

namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

tl::expected<Endpoint, EndpointError> Endpoint::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return tl::unexpected(EndpointError::Empty);
    }
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid()) {
        return tl::unexpected(EndpointError::NotAnAddress);
    }
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) {
        return tl::unexpected(EndpointError::NotHttp);
    }
    if (url.host().isEmpty()) {
        return tl::unexpected(EndpointError::NotAnAddress);
    }
    if (!url.userInfo().isEmpty() || trimmed.contains(QLatin1Char('@'))) {
        return tl::unexpected(EndpointError::UserInfo);
    }
    if (url.hasQuery() || url.hasFragment()) {
        return tl::unexpected(EndpointError::QueryOrFragment);
    }
    if (url.scheme() == QLatin1String("http") && !isThisMachine(url.host())) {
        return tl::unexpected(EndpointError::PlainHttp);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    return Endpoint(url);
}

Endpoint::Endpoint(QUrl base)
    : m_base(std::move(base))
{
}

QUrl Endpoint::below(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return url;
}

QUrl Endpoint::secrets(const QUuid &coreInstance) const
{
    return below(QLatin1String("/v1/core_instances/") + coreInstance.toString(QUuid::WithoutBraces)
                 + QLatin1String("/secrets"));
}

QUrl Endpoint::secret(const QUuid &id) const
{
    return below(QLatin1String("/v1/core_instance_secrets/") + id.toString(QUuid::WithoutBraces));
}

QUrl Endpoint::secretsPage(const QUuid &coreInstance, int last,
                           const std::optional<Cursor> &before) const
{
    // Not QUrlQuery: it leaves `+` raw, which servers read as a space.
    QByteArray encoded = secrets(coreInstance).toEncoded() + "?last=" + QByteArray::number(last);
    if (before) {
        encoded += "&before=" + before->bytes.toPercentEncoding();
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

} // namespace coffer
