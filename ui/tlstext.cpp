// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tlstext.h"

#include "ui/errors.h"

#include <QLocale>

namespace coffer::ui {

namespace {

using Reason = TlsFailure::Reason;

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString wrongHost(const TlsFailure &failure)
{
    return failure.names.isEmpty()
        ? Errors::tr("The certificate is not for %1.").arg(failure.host)
        : Errors::tr("The certificate is not for %1 but for %2.")
              .arg(failure.host, QLocale().createSeparatedList(failure.names));
}

QString unknownIssuer(const TlsFailure &failure)
{
    return failure.issuer.isEmpty()
        ? Errors::tr("The certificate of %1 was issued by somebody whom this computer does not "
                     "know.")
              .arg(failure.host)
        : Errors::tr("The certificate of %1 was issued by \u201c%2\u201d, whom this computer does "
                     "not know.")
              .arg(failure.host, failure.issuer);
}

QString sentence(Reason reason, const TlsFailure &failure, const QString &library)
{
    switch (reason) {
    case Reason::WrongHost:
        return wrongHost(failure);
    case Reason::Expired:
        return Errors::tr("The certificate of %1 expired on %2.")
            .arg(failure.host, day(failure.until));
    case Reason::NotYetValid:
        return Errors::tr("The certificate of %1 is valid only from %2 on.")
            .arg(failure.host, day(failure.from));
    case Reason::SelfSigned:
        return Errors::tr("The certificate of %1 is self-signed: nobody else vouches for it.")
            .arg(failure.host);
    case Reason::UnknownIssuer:
        return unknownIssuer(failure);
    case Reason::Other:
        return Errors::tr("No secure connection could be made: %1.").arg(withoutStop(library));
    }
    Q_UNREACHABLE();
}

QString nextStep(const TlsFailure &failure)
{
    if (failure.needsOnlyTrust()) {
        return Errors::tr("Nothing was sent. If this server is your organisation's, choose the "
                          "file with its authority's certificate as CA file.");
    }
    switch (failure.reasons.front()) {
    case Reason::WrongHost:
        return Errors::tr("Nothing was sent. Check the address.");
    case Reason::Expired:
        return Errors::tr("Nothing was sent. Ask who runs the server to renew it, and check the "
                          "clock of this computer.");
    case Reason::NotYetValid:
        return Errors::tr("Nothing was sent. Check the clock of this computer.");
    default:
        return Errors::tr("Nothing was sent. Check the address, or ask who runs the server.");
    }
}

} // namespace

ErrorText tlsText(const TlsFailure &failure, const QString &library)
{
    QStringList sentences;
    for (const Reason reason : failure.reasons) {
        // What the library's first words say is said already, unless nothing else is.
        if (reason != Reason::Other || sentences.isEmpty()) {
            sentences += sentence(reason, failure, library);
        }
    }
    return {sentences.join(QLatin1Char(' ')), nextStep(failure)};
}

} // namespace coffer::ui
