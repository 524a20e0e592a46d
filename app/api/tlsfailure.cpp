// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/tlsfailure.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace coffer {

namespace {

using Reason = TlsFailure::Reason;

constexpr qsizetype longestName = 80;
constexpr qsizetype mostNames = 5;

Reason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return Reason::WrongHost;
    case QSslError::CertificateExpired:
        return Reason::Expired;
    case QSslError::CertificateNotYetValid:
        return Reason::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return Reason::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Reason::UnknownIssuer;
    default:
        return Reason::Other;
    }
}

// A certificate that nobody vouches for can hold any text.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = QLatin1Char(' ');
        }
    }
    return text.simplified().left(longestName);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList common = certificate.issuerInfo(QSslCertificate::CommonName);
    const QStringList names =
        common.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization) : common;
    return plain(names.value(0));
}

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives) {
        names += plain(name);
    }
    if (names.isEmpty()) {
        names += plain(certificate.subjectInfo(QSslCertificate::CommonName).value(0));
    }
    names.removeAll(QString());
    names.sort();
    return names.first(std::min(mostNames, names.size()));
}

} // namespace

TlsFailure tlsFailureOf(const QList<QSslError> &errors, const QString &host)
{
    TlsFailure failure;
    failure.host = host;
    for (const QSslError &error : errors) {
        const Reason reason = reasonOf(error.error());
        const QSslCertificate certificate = error.certificate();
        failure.reasons.push_back(reason);
        switch (reason) {
        case Reason::WrongHost:
            failure.names = namesOf(certificate);
            break;
        case Reason::Expired:
            failure.until = certificate.expiryDate().toUTC();
            break;
        case Reason::NotYetValid:
            failure.from = certificate.effectiveDate().toUTC();
            break;
        case Reason::SelfSigned:
        case Reason::UnknownIssuer:
        case Reason::Other:
            break;
        }
        if (failure.issuer.isEmpty() && !certificate.isNull()) {
            failure.issuer = issuerOf(certificate);
        }
    }
    std::sort(failure.reasons.begin(), failure.reasons.end());
    failure.reasons.erase(std::unique(failure.reasons.begin(), failure.reasons.end()),
                          failure.reasons.end());
    return failure;
}

} // namespace coffer
