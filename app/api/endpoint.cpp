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

// Not QUrlQuery: it leaves `+` raw, which servers read as a space.
QUrl pageOf(const QUrl &list, int last, const std::optional<Cursor> &before, const QByteArray &name)
{
    QByteArray encoded = list.toEncoded() + "?last=" + QByteArray::number(last);
    if (before) {
        encoded += "&before=" + before->bytes.toPercentEncoding();
    }
    if (!name.isEmpty()) {
        encoded += "&name=" + name.toPercentEncoding();
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

} // namespace

tl::expected<Endpoint, EndpointError> Endpoint::parse(const QString &text, PlainHttp plainHttp)
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
    if (url.scheme() == QLatin1String("http") && plainHttp == PlainHttp::ThisMachine
        && !isThisMachine(url.host())) {
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

QUrl Endpoint::at(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return url;
}

QUrl Endpoint::secrets(const QUuid &coreInstance) const
{
    return at(QLatin1String("/v1/core_instances/") + coreInstance.toString(QUuid::WithoutBraces)
              + QLatin1String("/secrets"));
}

QUrl Endpoint::project(const QUuid &id) const
{
    return at(QLatin1String("/v1/projects/") + id.toString(QUuid::WithoutBraces));
}

QUrl Endpoint::secret(const QUuid &id) const
{
    return at(QLatin1String("/v1/core_instance_secrets/") + id.toString(QUuid::WithoutBraces));
}

QUrl Endpoint::secretsPage(const QUuid &coreInstance, int last,
                           const std::optional<Cursor> &before) const
{
    return pageOf(secrets(coreInstance), last, before, {});
}

QUrl Endpoint::instancesPage(const QUuid &project, int last, const std::optional<Cursor> &before,
                             const QString &name) const
{
    return pageOf(at(QLatin1String("/v1/projects/") + project.toString(QUuid::WithoutBraces)
                     + QLatin1String("/core_instances")),
                  last, before, name.toUtf8());
}

} // namespace coffer
