// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

class QSslError;

namespace coffer {

/// Why a server's certificate was not accepted, as facts.
struct TlsFailure
{
    enum class Reason {
        WrongHost, ///< it is for `names`
        Expired, ///< since `until`
        NotYetValid, ///< before `from`
        SelfSigned, ///< nobody else has vouched for it
        UnknownIssuer, ///< `issuer` has, whom this computer does not know
        Other, ///< only the TLS library's words tell it
    };

    std::vector<Reason> reasons = {}; ///< each once, in this order, never empty
    QString host = {}; ///< who was asked for
    QString issuer = {}; ///< who has vouched; plain, short; empty: it does not say
    QStringList names = {}; ///< of hosts, for which it is; the first few
    QDateTime from = {}; ///< UTC
    QDateTime until = {}; ///< UTC

    /// Whether to trust one more authority would be enough.
    [[nodiscard]] bool needsOnlyTrust() const
    {
        return reasons.front() == Reason::SelfSigned || reasons.front() == Reason::UnknownIssuer;
    }
    bool operator==(const TlsFailure &) const = default;
};

/// What \a errors, which are not empty, say of the certificate of \a host.
[[nodiscard]] TlsFailure tlsFailureOf(const QList<QSslError> &errors, const QString &host);

} // namespace coffer
