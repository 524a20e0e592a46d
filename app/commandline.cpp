// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "optionreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace coffer {

namespace {

/// The context under which translators find the words of `--help`.
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

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
    add("cloud-url",
        Help::tr("The address of the API (%1); also %2.")
            .arg(vendorAddress, OptionReader::urlVariable),
        QStringLiteral("URL"));
    add("token-file",
        Help::tr("Read the token from this file, - is standard input; also %1.")
            .arg(OptionReader::tokenVariable),
        QStringLiteral("FILE"));
    add("profile",
        Help::tr("Open the profile of this name; other options hold for this run instead of what "
                 "it says."),
        QStringLiteral("NAME"));
    add("core-instance", Help::tr("The ID of the core instance whose secrets are shown."),
        QStringLiteral("ID"));
    add("read-only", Help::tr("Only look: no action that changes anything."));
    add("page-size",
        Help::tr("Always ask for so many secrets at a time (otherwise 100, growing to 1000)."),
        QStringLiteral("N"));
    add("load-all", Help::tr("Load all secrets, not only those that are looked at."));
    add("filter", Help::tr("Show only secrets whose key contains this."), QStringLiteral("TEXT"));
    add("log-file", Help::tr("Note each request in this file: no tokens, keys, values or names."),
        QStringLiteral("FILE"));
    add("screenshot", Help::tr("Write a picture of the window to this file and exit."),
        QStringLiteral("FILE"));
}

CommandLine readOptions(OptionReader reader)
{
    constexpr qint64 manySecrets = 10'000'000;
    constexpr qint64 anHour = 3'600'000;
    constexpr int largestPage = 10'000;
    Options options;
    options.demo = reader.has("demo");
    options.demoSecrets = reader.number("demo-secrets", options.demoSecrets, 0, manySecrets);
    options.demoLatency = std::chrono::milliseconds(reader.number("demo-latency", 0, 0, anHour));
    options.readOnly = reader.has("read-only");
    if (reader.has("page-size")) {
        options.pageSize = static_cast<int>(reader.number("page-size", 1, 1, largestPage));
    }
    options.filter = reader.text("filter");
    options.loadAll = reader.has("load-all");
    options.logFile = reader.name("log-file");
    options.screenshot = reader.name("screenshot");
    if (options.demo) {
        for (const char *option : {"cloud-url", "token-file", "core-instance", "profile"}) {
            reader.refuseWithDemo(option);
        }
    } else {
        for (const char *option : {"demo-secrets", "demo-latency"}) {
            reader.requireDemo(option);
        }
        options.profile = reader.name("profile");
        // A picture is made without anybody who could be asked.
        const bool asks = options.screenshot.isEmpty();
        options.endpoint = reader.endpoint(asks ? &options.plainHttpAddress : nullptr);
        options.token = reader.token();
        options.tokenFile = reader.name("token-file");
        options.coreInstance = reader.coreInstance();
    }
    return reader.error() ? CommandLine(*reader.error()) : CommandLine(std::move(options));
}

constexpr qint64 largestToken = 65'536;

// Fills the buffer as far as the device goes, however small its pieces; -1 when reading fails.
qint64 readUpTo(QIODevice &device, WipedBytes &buffer)
{
    const auto most = static_cast<qint64>(buffer.size());
    qint64 size = 0;
    qint64 more = 0;
    do {
        more = device.read(buffer.data() + size, most - size);
        size += std::max<qint64>(more, 0);
    } while (more > 0 && size < most);
    return more < 0 && size == 0 ? -1 : size;
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
    return readOptions(OptionReader(parser, environment));
}

tl::expected<Token, UsageError> readTokenFile(const QString &name, QIODevice &standardInput)
{
    const auto unreadable = [&name](const QString &why) {
        return tl::unexpected(UsageError{
            .kind = UsageError::Kind::UnreadableTokenFile, .subject = name, .detail = why});
    };
    QFile file(name);
    const bool named = name != QLatin1String("-");
    if (named && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable(file.errorString());
    }
    QIODevice &device = named ? file : standardInput;
    WipedBytes text(largestToken + 1);
    const qint64 size = readUpTo(device, text);
    if (size < 0 || file.error() != QFileDevice::NoError) {
        return unreadable(device.errorString());
    }
    if (size > largestToken) { // the first part of a token is not that token
        return unreadable(qt_error_string(EFBIG));
    }
    const auto token = Token::parse({text.data(), size});
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
