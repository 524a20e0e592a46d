// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "optionreader.h"

#include "api/strictuuid.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

namespace coffer {

namespace {

QString named(const char *option)
{
    return QStringLiteral("--") + QString::fromLatin1(option);
}

} // namespace

OptionReader::OptionReader(const QCommandLineParser &parser, const QProcessEnvironment &environment)
    : m_parser(parser)
    , m_environment(environment)
{
}

bool OptionReader::has(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

QString OptionReader::text(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option));
}

qint64 OptionReader::number(const char *option, qint64 otherwise, qint64 least, qint64 most)
{
    if (!has(option)) {
        return otherwise;
    }
    bool valid = false;
    const qint64 value = text(option).toLongLong(&valid);
    if (!valid || value < least || value > most) {
        fail({.kind = UsageError::Kind::NotANumber,
              .subject = named(option),
              .least = least,
              .most = most});
    }
    return value;
}

QString OptionReader::name(const char *option)
{
    QString given = text(option);
    if (has(option) && given.isEmpty()) { // --token-file "$UNSET"; in the parser's own words
        const QString words =
            QCoreApplication::translate("QCommandLineParser", "Missing value after '%1'.");
        fail({.kind = UsageError::Kind::Parser, .subject = words.arg(named(option))});
    }
    return given;
}

std::optional<Endpoint> OptionReader::endpoint(QString *plainHttp)
{
    const bool given = has("cloud-url");
    const QString address = given ? text("cloud-url")
        : has("profile")          ? QString()
                                  : m_environment.value(urlVariable);
    if (!given && address.isEmpty()) {
        return std::nullopt;
    }
    const auto parsed = Endpoint::parse(address);
    if (!parsed && parsed.error() == EndpointError::PlainHttp && plainHttp != nullptr) {
        *plainHttp = address.trimmed();
        return std::nullopt;
    }
    if (!parsed) {
        fail({.kind = UsageError::Kind::BadAddress,
              .subject = given ? named("cloud-url") : urlVariable,
              .address = parsed.error()});
        return std::nullopt;
    }
    return *parsed;
}

std::optional<Token> OptionReader::token()
{
    const QString value = m_environment.value(tokenVariable);
    if (value.isEmpty() || has("token-file") || has("profile")) { // the flags win
        return std::nullopt;
    }
    const auto parsed = Token::parse(value.toUtf8());
    if (!parsed) {
        fail({.kind = UsageError::Kind::BadToken,
              .subject = tokenVariable,
              .token = parsed.error()});
        return std::nullopt;
    }
    return *parsed;
}

std::optional<QUuid> OptionReader::coreInstance()
{
    if (!has("core-instance")) {
        return std::nullopt;
    }
    const auto id = parseUuid(text("core-instance").trimmed().toUtf8());
    if (!id) {
        fail({.kind = UsageError::Kind::BadInstance, .subject = named("core-instance")});
    }
    return id;
}

void OptionReader::refuseWithDemo(const char *option)
{
    if (has(option)) {
        fail({.kind = UsageError::Kind::Contradiction, .subject = named(option)});
    }
}

void OptionReader::requireDemo(const char *option)
{
    if (has(option)) {
        fail({.kind = UsageError::Kind::NeedsDemo, .subject = named(option)});
    }
}

void OptionReader::fail(UsageError error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

} // namespace coffer
