// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/networkkind.h"

namespace coffer {

ApiError::Kind kindOfNetwork(QNetworkReply::NetworkError error, bool sent)
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
    return proxy ? Proxy : Network;
}

} // namespace coffer
