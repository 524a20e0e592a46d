// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/errortext.h"

#include "ui/errors.h"
#include "ui/tlstext.h"

namespace coffer::ui {

namespace {

using Kind = ApiError::Kind;

ErrorText withoutAnswer(const ApiError &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
        return {Errors::tr("Cannot find %1.").arg(error.subject),
                Errors::tr("Check the address and the network.")};
    case Kind::ConnectionRefused:
        return {Errors::tr("%1 refused the connection.").arg(error.subject),
                Errors::tr("Check the address and the port, and that the server is running.")};
    case Kind::ConnectTimeout:
        return {Errors::tr("%1 could not be reached in time.").arg(error.subject),
                Errors::tr("Check the network, the proxy and the firewall.")};
    case Kind::AnswerTimeout:
        return {Errors::tr("The server did not answer in time."), Errors::tr("Try again later.")};
    case Kind::Tls:
        if (error.tls) {
            return tlsText(*error.tls, error.subject);
        }
        return {
            Errors::tr("No secure connection could be made: %1.").arg(withoutStop(error.subject)),
            Errors::tr("Nothing was sent. Check the address, or ask who runs the server.")};
    case Kind::NoTls:
        return {Errors::tr("%1 does not speak TLS, or none that this computer accepts.")
                    .arg(error.subject),
                Errors::tr("Nothing was sent. Check the port, and that https:// is right.")};
    case Kind::Proxy:
        return {Errors::tr("The proxy %1 did not let the connection through.").arg(error.subject),
                Errors::tr("Check the proxy settings of this computer.")};
    case Kind::NotHttp:
        return {Errors::tr("What answered is not a web server."),
                Errors::tr("Check the address and the port.")};
    case Kind::BadEncoding:
        return {Errors::tr("The server's answer is damaged."), Errors::tr("Try again.")};
    case Kind::AnswerTooLarge:
        return {Errors::tr("The server's answer is too large."),
                Errors::tr("Start with a smaller --page-size.")};
    case Kind::ConnectionLost:
        // Qt says the same of what does not speak HTTP at all.
        return {Errors::tr("The connection was lost before the answer was complete."),
                Errors::tr("Try again. If that does not help, check the address and the port: what "
                           "answers there may be no web server.")};
    default:
        return {Errors::tr("The network failed."), Errors::tr("Check the network, and try again.")};
    }
}

QString waiting(const ApiError &error)
{
    const auto seconds = error.retryAfter.value_or(std::chrono::seconds(0)).count();
    return seconds > 0
        ? Errors::tr("Wait %Ln second(s), then try again.", nullptr, static_cast<int>(seconds))
        : Errors::tr("Wait a little, then try again.");
}

// What is to be entered as the address, of one of the API's own.
QString baseOf(const QString &moved)
{
    return moved.left(moved.indexOf(QLatin1String("/v1/")));
}

QString quotaText(const ApiError &error)
{
    const qint64 limit = error.quotaLimit.value_or(0);
    return error.quotaRemaining
        ? Errors::tr("The limit of %L1 is reached: %L2 left.").arg(limit).arg(*error.quotaRemaining)
        : Errors::tr("The limit of %L1 is reached.").arg(limit);
}

ErrorText withStatus(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Moved:
        return {Errors::tr("The server says that it has moved to %1.").arg(error.subject),
                Errors::tr("Coffer never follows, because the token would go along. If you trust "
                           "that address, connect to %1.")
                    .arg(baseOf(error.subject))};
    case Kind::InvalidArgument:
        return {Errors::tr("The server did not accept the request."),
                wantsEncryption(error)
                    ? Errors::tr("It wants to be told about encryption: tick “Ask the server "
                                 "to encrypt it” and try again.")
                    : QString()};
    case Kind::Unauthenticated:
        return {Errors::tr("The token was not accepted."),
                Errors::tr("Connect with a token that is valid for this server.")};
    case Kind::PermissionDenied:
        return {Errors::tr("The token is not allowed to do this."),
                Errors::tr("Ask an administrator of the project for the permission.")};
    case Kind::QuotaReached:
        return {quotaText(error),
                Errors::tr("Delete what is no longer needed, or ask for a higher limit.")};
    case Kind::NotFound:
        return {Errors::tr("There is no such core instance."),
                Errors::tr("Check its ID and the address.")};
    case Kind::Conflict:
        return {Errors::tr("A secret with this key exists already."),
                Errors::tr("Choose another key.")};
    case Kind::Gone:
        return {Errors::tr("It is no longer there."), Errors::tr("Refresh the list.")};
    case Kind::PayloadTooLarge:
        return {Errors::tr("The server finds the value too large."),
                Errors::tr("Use a smaller one.")};
    case Kind::TooManyRequests:
        return {Errors::tr("The server asks for fewer requests."), waiting(error)};
    case Kind::Unavailable:
        return {Errors::tr("The server has a problem (status %1).").arg(error.status),
                error.retryAfter ? waiting(error) : Errors::tr("Try again later.")};
    default:
        return {Errors::tr("The server answered with status %1.").arg(error.status),
                Errors::tr("Check the address.")};
    }
}

ErrorText aboutContent(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NotTheApi:
        return {
            Errors::tr("What answered is not the API: it sent a web page (%1).").arg(error.subject),
            Errors::tr("Check the address; a proxy or a sign-in page may stand between.")};
    case Kind::Malformed:
        return {error.subject.isEmpty()
                    ? Errors::tr("The server's answer is not what the API sends.")
                    : Errors::tr("The server's answer has no usable \u201c%1\u201d.")
                          .arg(error.subject),
                Errors::tr("Check the address.")};
    case Kind::NotDone:
        return {Errors::tr("The server says that it has deleted nothing."),
                Errors::tr("Refresh the list to see whether it is still there.")};
    case Kind::RepeatedCursor:
        return {Errors::tr("The server sends the same page again and again."),
                Errors::tr("What is shown may be incomplete.")};
    default:
        return {Errors::tr("The server sent several pages without anything new."),
                Errors::tr("There may be more.")};
    }
}

} // namespace

QString ErrorText::together() const
{
    return nextStep.isEmpty() ? what : what + QLatin1Char(' ') + nextStep;
}

ErrorText errorText(const ApiError &error)
{
    ErrorText text = error.kind < Kind::Moved ? withoutAnswer(error)
        : error.kind < Kind::NotTheApi        ? withStatus(error)
                                              : aboutContent(error);
    if (!error.serverText.isEmpty()) {
        text.what +=
            QLatin1Char(' ') + Errors::tr("The server says: \u201c%1\u201d.").arg(error.serverText);
    }
    return text;
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.'))) {
        sentence.chop(1);
    }
    return sentence;
}

bool wantsEncryption(const ApiError &error)
{
    return error.kind == Kind::InvalidArgument
        && error.serverText.contains(QLatin1String("encrypted"));
}

QString retryText(const ApiError &error)
{
    return error.kind == Kind::EmptyPages ? Errors::tr("Co&ntinue") : Errors::tr("Re&try");
}

} // namespace coffer::ui
