// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestmaker.h"

#include <utility>

namespace coffer {

RequestMaker::RequestMaker(Token token, const QList<QSslCertificate> &authorities)
    : m_token(std::move(token))
{
    if (!authorities.isEmpty()) {
        m_tls = QSslConfiguration::defaultConfiguration();
        // Named, because with a list of one's own Qt no longer loads the system's when it needs it.
        m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
}

QNetworkRequest RequestMaker::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Coffer/" COFFER_VERSION);
    request.setRawHeader(m_token.headerName(), m_token.headerValue());
    if (m_tls) {
        request.setSslConfiguration(*m_tls);
    }
    return request;
}

} // namespace coffer
