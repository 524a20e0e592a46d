// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "api/strictuuid.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace coffer {

namespace {

/// The context under which translators find the words of `--help`.
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr QLatin1String tokenVariable("CALYPTIA_CLOUD_TOKEN");
constexpr QLatin1String urlVariable("CALYPTIA_CLOUD_URL");

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &what, const QString &value = {}) {
        parser.addOption({QString::fromLatin1(name), what, value});
    };
    parser.setApplicationDescription(
        Help::tr("See and create the secrets of a Calyptia core instance."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Help::tr("Show this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, Help::tr("Show the version.")});
    add("demo", Help::tr("Open on a built-in server with made-up secrets."));
    add("demo-secrets", Help::tr("How many secrets the demo has (500)."), QStringLiteral("N"));
    add("demo-latency", Help::tr("How long the demo waits before each answer (0)."),
        QStringLiteral("MS"));
    add("cloud-url", Help::tr("The address of the API; also %1.").arg(urlVariable),
        QStringLiteral("URL"));
    add("token-file",
        Help::tr("Read the token from this file, - is standard input; also %1.").arg(tokenVariable),
        QStringLiteral("FILE"));
    add("core-instance", Help::tr("The ID of the core instance whose secrets are shown."),
        QStringLiteral("ID"));
    add("read-only", Help::tr("Only look: no action that changes anything."));
    add("page-size", Help::tr("How many secrets are asked for at a time (100)."),
        QStringLiteral("N"));
    add("load-all", Help::tr("Load all secrets, not only those that are looked at."));
    add("screenshot", Help::tr("Write a picture of the window to this file and exit."),
        QStringLiteral("FILE"));
}

/// Takes values out of the parser, and remembers the first one that is wrong.
class Reader final
{
public:
    Reader(const QCommandLineParser &parser, const QProcessEnvironment &environment)
        : m_parser(parser)
        , m_environment(environment)
    {
    }

    [[nodiscard]] const std::optional<UsageError> &error() const { return m_error; }

    [[nodiscard]] bool has(const char *option) const
    {
        return m_parser.isSet(QString::fromLatin1(option));
    }
    [[nodiscard]] QString text(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] qint64 number(const char *option, qint64 otherwise, qint64 least, qint64 most)
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
    [[nodiscard]] std::optional<Endpoint> endpoint()
    {
        const bool given = has("cloud-url");
        const QString address = given ? text("cloud-url") : m_environment.value(urlVariable);
        if (!given && address.isEmpty()) {
            return std::nullopt;
        }
        const auto parsed = Endpoint::parse(address);
        if (!parsed) {
            fail({.kind = UsageError::Kind::BadAddress,
                  .subject = given ? named("cloud-url") : urlVariable,
                  .address = parsed.error()});
            return std::nullopt;
        }
        return *parsed;
    }
    [[nodiscard]] std::optional<Token> token()
    {
        const QString value = m_environment.value(tokenVariable);
        if (value.isEmpty() || has("token-file")) { // the flag wins
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
    [[nodiscard]] std::optional<QUuid> coreInstance()
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
    void refuseWithDemo(const char *option)
    {
        if (has(option)) {
            fail({.kind = UsageError::Kind::Contradiction, .subject = named(option)});
        }
    }

private:
    [[nodiscard]] static QString named(const char *option)
    {
        return QStringLiteral("--") + QString::fromLatin1(option);
    }
    void fail(UsageError error)
    {
        if (!m_error) {
            m_error = std::move(error);
        }
    }

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    std::optional<UsageError> m_error;
};

CommandLine readOptions(Reader reader)
{
    constexpr qint64 manySecrets = 10'000'000;
    constexpr qint64 anHour = 3'600'000;
    constexpr int largestPage = 10'000;
    Options options;
    options.demo = reader.has("demo");
    options.demoSecrets = reader.number("demo-secrets", options.demoSecrets, 0, manySecrets);
    options.demoLatency = std::chrono::milliseconds(reader.number("demo-latency", 0, 0, anHour));
    options.readOnly = reader.has("read-only");
    options.pageSize =
        static_cast<int>(reader.number("page-size", options.pageSize, 1, largestPage));
    options.loadAll = reader.has("load-all");
    options.screenshot = reader.text("screenshot");
    if (options.demo) {
        for (const char *option : {"cloud-url", "token-file", "core-instance"}) {
            reader.refuseWithDemo(option);
        }
    } else {
        options.endpoint = reader.endpoint();
        options.token = reader.token();
        options.tokenFile = reader.text("token-file");
        options.coreInstance = reader.coreInstance();
    }
    return reader.error() ? CommandLine(*reader.error()) : CommandLine(std::move(options));
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return UsageError{.kind = UsageError::Kind::Parser, .subject = parser.errorText()};
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return Information::Help;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return Information::Version;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return UsageError{.kind = UsageError::Kind::UnexpectedArgument,
                          .subject = parser.positionalArguments().constFirst()};
    }
    return readOptions(Reader(parser, environment));
}

tl::expected<Token, UsageError> readTokenFile(const QString &name, QIODevice &standardInput)
{
    constexpr qint64 longest = 64 * 1024;
    QByteArray text;
    if (name == QLatin1String("-")) {
        text = standardInput.read(longest);
    } else {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return tl::unexpected(UsageError{.kind = UsageError::Kind::UnreadableTokenFile,
                                             .subject = name,
                                             .detail = file.errorString()});
        }
        text = file.read(longest);
    }
    const auto token = Token::parse(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    if (!token) {
        return tl::unexpected(UsageError{
            .kind = UsageError::Kind::BadToken, .subject = name, .token = token.error()});
    }
    return *token;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace coffer
