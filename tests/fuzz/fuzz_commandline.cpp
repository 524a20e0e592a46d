// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// The command line and the environment: options that are taken are sound, and a token is not told.

#include "commandline.h"
#include "fuzz/fuzzing.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace coffer;
using coffer::fuzz::require;

namespace {

// A token ends in what nothing else has.
QByteArray marked(QByteArrayView token)
{
    return token.toByteArray() + "#canary#";
}

void checkOptions(const Options &options)
{
    require(!options.demo
                || (!options.endpoint && !options.token && options.tokenFile.isEmpty()
                    && !options.coreInstance && options.profile.isEmpty()),
            "the demo has nothing of an account");
    require(options.demoSecrets >= 0 && options.demoSecrets <= 10'000'000, "so many in the demo");
    require(options.demoLatency.count() >= 0 && options.demoLatency <= std::chrono::hours(1),
            "the demo waits an hour at most");
    require(!options.pageSize || (*options.pageSize >= 1 && *options.pageSize <= 10'000), "a page");
    require(!options.coreInstance || !options.coreInstance->isNull(), "an instance has an ID");
    require(options.plainHttpAddress.isEmpty() || !options.endpoint,
            "an address is one or the other");
    require(!options.token || options.tokenFile.isEmpty(), "the token comes from one place");
}

void checkNotTold(const UsageError &error, const QStringList &arguments)
{
    const QString mark = QString::fromUtf8(marked({}));
    if (!arguments.join(QLatin1Char(' ')).contains(mark)) {
        require(!error.subject.contains(mark) && !error.detail.contains(mark), "no token is told");
    }
}

void checkTokenFile(QByteArray content)
{
    QBuffer input(&content);
    (void)input.open(QIODevice::ReadOnly);
    const auto token = readTokenFile(QStringLiteral("-"), input);
    require(!token || fuzz::isVisibleAscii(token->text()), "a token is visible ASCII");
    if (!token) {
        checkNotTold(token.error(), {});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "coffer";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv); // what the parser's words come from

    fuzz::Input input(data, size);
    const QByteArray token = marked(input.until('\n'));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("CALYPTIA_CLOUD_TOKEN"), QString::fromUtf8(token));
    environment.insert(QStringLiteral("CALYPTIA_CLOUD_URL"), QString::fromUtf8(input.until('\n')));
    QStringList arguments{QStringLiteral("coffer")};
    while (!input.rest().isEmpty() && arguments.size() < 40) {
        arguments += QString::fromUtf8(input.until('\n'));
    }
    const CommandLine line = parseCommandLine(arguments, environment);
    if (const auto *options = std::get_if<Options>(&line)) {
        checkOptions(*options);
    } else if (const auto *error = std::get_if<UsageError>(&line)) {
        checkNotTold(*error, arguments);
    }
    checkTokenFile(token);
    return 0;
}
