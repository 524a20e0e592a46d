// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/networkkind.h"

#include <QNetworkProxy>
#include <QUrl>

namespace coffer {

ApiError::Kind kindOfNetwork(QNetworkReply::NetworkError error, bool sent, bool proxied)
{
    using enum ApiError::Kind;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // our body refused to be sent twice
        return ConnectionLost;
    case QNetworkReply::TimeoutError:
        return sent ? AnswerTimeout : ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Tls;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return NotHttp;
    case QNetworkReply::UnknownContentError: // with a 2xx, only decompression ends so
        return BadEncoding;
    default:
        break;
    }
    const bool proxy = error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError;
    // Qt 6.4 has no name for a proxy that refuses, or that answers CONNECT with anything but 407.
    return proxy || (proxied && !sent) ? Proxy : Network;
}

QString proxyFor(const QUrl &url)
{
    const QNetworkProxy proxy =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) {
        return {};
    }
    QUrl place; // puts the brackets round an IPv6 address
    place.setHost(proxy.hostName());
    place.setPort(proxy.port());
    return place.authority();
}

} // namespace coffer
