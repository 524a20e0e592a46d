// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/usagetext.h"

#include "ui/errors.h"

namespace coffer::ui {

namespace {

QString aboutToken(TokenError error)
{
    return error == TokenError::Empty
        ? Errors::tr("The token is empty.")
        : Errors::tr(
            "The token contains spaces, line breaks or other characters that no token has.");
}

QString aboutAddress(EndpointError error)
{
    switch (error) {
    case EndpointError::Empty:
        return Errors::tr("The address is empty.");
    case EndpointError::NotAnAddress:
        return Errors::tr("This is not a web address.");
    case EndpointError::NotHttp:
        return Errors::tr("The address does not begin with https:// or http://.");
    case EndpointError::UserInfo:
        return Errors::tr("The address contains a user name or a password.");
    case EndpointError::QueryOrFragment:
        return Errors::tr("The address contains a \u201c?\u201d or a \u201c#\u201d.");
    case EndpointError::PlainHttp:
        return Errors::tr("Plain http to another machine would show the token to everyone on the "
                          "way.");
    }
    Q_UNREACHABLE();
}

QString aboutFile(const ValueFileError &error)
{
    using Kind = ValueFileError::Kind;
    switch (error.kind) {
    case Kind::NotAFile:
        return Errors::tr("\u201c%1\u201d is not a file.").arg(error.name);
    case Kind::Unreadable:
        return Errors::tr("\u201c%1\u201d cannot be read: %2.").arg(error.name, error.detail);
    case Kind::TooLarge:
        return Errors::tr("\u201c%1\u201d is larger than 16 MiB, too large for a secret.")
            .arg(error.name);
    case Kind::CutShort:
        return Errors::tr("\u201c%1\u201d could not be read as a whole.").arg(error.name);
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(EndpointError error)
{
    switch (error) {
    case EndpointError::UserInfo:
        return {aboutAddress(error), Errors::tr("Leave it out; the token is all that is needed.")};
    case EndpointError::PlainHttp:
        return {aboutAddress(error), Errors::tr("Use https://.")};
    case EndpointError::QueryOrFragment:
        return {aboutAddress(error), Errors::tr("Leave out that part.")};
    default:
        return {aboutAddress(error), Errors::tr("Enter one like %1.").arg(vendorAddress)};
    }
}

ErrorText errorText(TokenError error)
{
    if (error == TokenError::Empty) {
        return {Errors::tr("Enter a token."), {}};
    }
    return {aboutToken(error), Errors::tr("Copy it again, as a whole.")};
}

ErrorText errorText(const UsageError &error)
{
    const bool isInput = error.subject == QLatin1String("-");
    const QString source = isInput ? Errors::tr("Standard input") : error.subject;
    const QString help = Errors::tr("See coffer --help.");
    switch (error.kind) {
    case UsageError::Kind::Parser:
        return {error.subject, help};
    case UsageError::Kind::UnexpectedArgument:
        return {Errors::tr("Unexpected argument \u201c%1\u201d.").arg(error.subject), help};
    case UsageError::Kind::NotANumber:
        return {Errors::tr("%1 takes a whole number from %2 to %3.")
                    .arg(error.subject)
                    .arg(error.least)
                    .arg(error.most),
                {}};
    case UsageError::Kind::BadAddress:
        return {error.subject + QLatin1String(": ") + aboutAddress(error.address),
                errorText(error.address).nextStep};
    case UsageError::Kind::BadToken:
        if (isInput && error.token == TokenError::Empty) {
            return {Errors::tr("Standard input is empty."),
                    Errors::tr("With --token-file - the token is read from there.")};
        }
        return {source + QLatin1String(": ") + aboutToken(error.token), {}};
    case UsageError::Kind::BadInstance:
        return {Errors::tr("%1 takes the ID of a core instance, a UUID like %2.")
                    .arg(error.subject, QLatin1String("123e4567-e89b-12d3-a456-426614174000")),
                {}};
    case UsageError::Kind::UnreadableTokenFile:
        if (isInput) {
            return {Errors::tr("Standard input cannot be read: %1.").arg(error.detail), {}};
        }
        return {
            Errors::tr("The token file %1 cannot be read: %2.").arg(error.subject, error.detail),
            {}};
    case UsageError::Kind::Contradiction:
        return {Errors::tr("%1 cannot go together with --demo, which brings its own.")
                    .arg(error.subject),
                {}};
    case UsageError::Kind::UnknownProfile:
        return {Errors::tr("There is no profile \u201c%1\u201d.").arg(error.subject),
                error.detail.isEmpty() ? Errors::tr("There are none yet; the window makes them.")
                                       : Errors::tr("The profiles are: %1.").arg(error.detail)};
    case UsageError::Kind::NeedsDemo:
        return {Errors::tr("%1 is only for the demo.").arg(error.subject),
                Errors::tr("Add --demo, or leave it out.")};
    }
    Q_UNREACHABLE();
}

ErrorText errorText(const ValueFileError &error)
{
    using Kind = ValueFileError::Kind;
    switch (error.kind) {
    case Kind::NotAFile:
        return {aboutFile(error), Errors::tr("Choose a single file.")};
    case Kind::CutShort:
        return {aboutFile(error), Errors::tr("Try again.")};
    case Kind::Unreadable:
    case Kind::TooLarge:
        break;
    }
    return {aboutFile(error), {}};
}

ErrorText errorText(EntryError error)
{
    switch (error) {
    case EntryError::InexactText:
        return {Errors::tr("The text has characters that cannot be typed exactly."),
                Errors::tr("Save it as a file and use “From File”.")};
    case EntryError::SeveralFiles:
        return {Errors::tr("These are several files, and a secret has one value."),
                Errors::tr("Drop one.")};
    case EntryError::NoInstance:
        return {Errors::tr("Choose a core instance, or enter its ID."),
                Errors::tr("It is a UUID of 36 characters.")};
    case EntryError::NotAnInstance:
        return {Errors::tr("This is not the ID of a core instance."),
                Errors::tr("Enter a UUID of 36 characters.")};
    case EntryError::NotAProject:
        return {Errors::tr("This is not the ID of a project."),
                Errors::tr("Enter a UUID of 36 characters.")};
    }
    Q_UNREACHABLE();
}

ErrorText errorText(const AuthoritiesError &error)
{
    using Kind = AuthoritiesError::Kind;
    const QString another = Errors::tr("Choose a file with certificates in PEM format.");
    switch (error.kind) {
    case Kind::NotAFile:
        return {Errors::tr("This is not a file."), another};
    case Kind::Unreadable:
        return {Errors::tr("The file cannot be read: %1.").arg(withoutStop(error.detail)), another};
    case Kind::TooLarge:
        return {Errors::tr("The file is too large for certificates."), another};
    case Kind::NoCertificate:
        return {Errors::tr("There is no certificate in this file."), another};
    case Kind::Damaged:
        return {Errors::tr("A certificate in this file is damaged."), another};
    }
    Q_UNREACHABLE();
}

} // namespace coffer::ui
