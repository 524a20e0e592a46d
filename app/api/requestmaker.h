// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/token.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace coffer {

/// Makes the requests of one account, with the headers and the rules that all of them have.
class RequestMaker final
{
public:
    /// Servers that one of \a authorities vouches for are trusted beside those that the system
    /// trusts. Such requests need a network of their own (trustednetwork.h).
    explicit RequestMaker(Token token, const QList<QSslCertificate> &authorities = {});

    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;

private:
    Token m_token;
    std::optional<QSslConfiguration> m_tls; // none: the system's
};

} // namespace coffer
