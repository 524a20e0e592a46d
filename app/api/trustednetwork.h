// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <memory>

namespace coffer {

/// The network for connections that trust the same authorities.
///
/// Qt uses a connection to the same host and port again, whoever was trusted when it was made. So
/// the one that all share is only for those who trust whom the system trusts.
class TrustedNetwork final
{
public:
    /// \a shared must outlive it.
    TrustedNetwork(QNetworkAccessManager &shared, const QList<QSslCertificate> &authorities)
        : m_own(authorities.isEmpty() ? nullptr : std::make_unique<QNetworkAccessManager>())
        , m_manager(m_own ? *m_own : shared)
    {
        if (RequestLog *log = RequestLog::of(&shared); log != nullptr && m_own) {
            log->watch(*m_own);
        }
    }

    [[nodiscard]] QNetworkAccessManager &manager() const { return m_manager; }

private:
    std::unique_ptr<QNetworkAccessManager> m_own;
    QNetworkAccessManager &m_manager;
};

} // namespace coffer
