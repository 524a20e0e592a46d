// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/systemkeyring.h"
#include "api/requestlogfile.h"
#include "commandline.h"
#include "demo/demoloader.h"
#include "processguard.h"
#include "ui/commons.h"
#include "ui/connectiondraft.h"
#include "ui/contextmenukey.h"
#include "ui/screenshot.h"
#include "ui/terminal.h"
#include "ui/theme.h"
#include "ui/translations.h"
#include "ui/usagetext.h"
#include "ui/windows.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>

namespace {

using namespace coffer;

enum ExitCode { Done = 0, FailedToRun = 1, BadUsage = 2 };

/// The words of this file.
struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

CommandLine readCommandLine(int argc, char **argv)
{
    // Without an application yet: making one only for this would delay the window.
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *argument) { return QString::fromLocal8Bit(argument); });
    CommandLine read = parseCommandLine(arguments, QProcessEnvironment::systemEnvironment());
    auto *options = std::get_if<Options>(&read);
    if (options != nullptr && !options->tokenFile.isEmpty()) {
        QFile input;
        // Neither QFile nor stdio may keep a copy of the token, which nobody could wipe.
        (void)input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto token = readTokenFile(options->tokenFile, input);
        if (!token) {
            return token.error();
        }
        options->token = *token;
    }
    return read;
}

// Everything that needs no window, and so no display.
int talk(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    ui::installTranslations();
    if (const auto *what = std::get_if<Information>(&commandLine)) {
        ui::inform(*what);
        return Done;
    }
    if (const auto *error = std::get_if<UsageError>(&commandLine)) {
        // The parser words its complaints while it reads, for which there were no translations yet.
        const CommandLine again = error->kind == UsageError::Kind::Parser
            ? parseCommandLine(QCoreApplication::arguments(),
                               QProcessEnvironment::systemEnvironment())
            : commandLine;
        const auto *worded = std::get_if<UsageError>(&again);
        ui::complain(ui::errorText(worded != nullptr ? *worded : *error).together());
        return BadUsage;
    }
    ui::complain(Main::tr("There is no display: use --screenshot FILE to get a picture, or run it "
                          "under xvfb-run."));
    return FailedToRun;
}

ui::ConnectionDraft draftOf(const demo::RunningDemo &demo)
{
    const auto token = Token::parse(demo.token);
    return {demo.url.toString(), token ? std::optional(*token) : std::nullopt,
            demo.coreInstance.toString(QUuid::WithoutBraces)};
}

// A picture and the demo leave nothing behind.
std::unique_ptr<ui::Commons> commonsFor(const Options &options)
{
    if (options.demo) {
        return std::make_unique<ui::Commons>();
    }
    auto keyring = std::make_unique<SystemKeyring>();
    if (options.screenshot.isEmpty()) {
        return std::make_unique<ui::Commons>(
            Settings::usualFile(), std::move(keyring),
            VendorLogin(QProcessEnvironment::systemEnvironment(), QDir::homePath()));
    }
    auto commons = std::make_unique<ui::Commons>(std::move(keyring));
    if (!options.profile.isEmpty()) {
        Settings settings(Settings::usualFile());
        for (const Profile &profile : ProfileStore(settings).all()) {
            commons->profiles.save(profile);
        }
    }
    return commons;
}

// The one that is asked for; the last one only where nobody asks for anything else.
std::optional<Profile> profileFor(const Options &options, const ui::ConnectionDraft &draft,
                                  const ProfileStore &profiles)
{
    if (!options.profile.isEmpty()) {
        return profiles.named(options.profile);
    }
    return options.demo || draft.isBegun() ? std::nullopt : profiles.last();
}

int complainOfProfile(const QString &name, const ProfileStore &profiles)
{
    UsageError error{.kind = UsageError::Kind::UnknownProfile, .subject = name};
    for (const Profile &profile : profiles.all()) {
        error.detail += (error.detail.isEmpty() ? QString() : QStringLiteral(", ")) + profile.name;
    }
    ui::complain(ui::errorText(error).together());
    return BadUsage;
}

ui::WindowOptions windowOptions(const Options &options, const ui::ConnectionDraft &draft)
{
    const auto connection = draft.connection();
    return {.pageSizing = options.pageSize ? std::optional(PageSizing::always(*options.pageSize))
                                           : std::nullopt,
            .readOnly = options.readOnly,
            .loadAll = options.loadAll,
            .filter = options.filter,
            .demo = options.demo && connection ? std::optional(connection->endpoint) : std::nullopt,
            .draft = draft};
}

void open(ui::MainWindow &window, const std::optional<Profile> &profile,
          const ui::ConnectionDraft &draft)
{
    if (profile) {
        window.open(*profile, draft);
    } else if (const auto connection = draft.connection()) {
        window.open(ui::Place{*connection});
    } else if (draft.isBegun()) {
        window.connectToInstance();
    }
}

int run(Options options)
{
    std::optional<demo::RunningDemo> demo;
    if (options.demo) {
        demo = demo::startDemo({.secrets = options.demoSecrets, .latency = options.demoLatency});
        if (!demo || demo->server == nullptr) {
            ui::complain(demo ? Main::tr("The demo's server cannot listen on 127.0.0.1.")
                              : Main::tr("The demo is not installed: its library has to lie beside "
                                         "the program."));
            return FailedToRun;
        }
    }
    ui::ConnectionDraft draft = demo ? draftOf(*demo) : ui::ConnectionDraft::from(options);
    const auto commons = commonsFor(options);
    const auto profile = profileFor(options, draft, commons->profiles);
    if (!profile && !options.profile.isEmpty()) {
        return complainOfProfile(options.profile, commons->profiles);
    }
    std::optional<RequestLogFile> log;
    if (!options.logFile.isEmpty() && !log.emplace(commons->requests, options.logFile).isOpen()) {
        ui::complain(Main::tr("%1 cannot be written: %2.").arg(options.logFile, log->problem()));
        return FailedToRun;
    }
    const ui::ThemeKeeper theme(commons->settings);
    const ui::ContextMenuKey menuKey(*QCoreApplication::instance());
    ui::Windows windows(*commons, windowOptions(options, draft));
    ui::MainWindow &window = windows.add();
    open(window, profile, draft);
    // From here on only the window has the token, and forgets it when somebody signs out.
    draft = {};
    options.token.reset();
    if (!options.screenshot.isEmpty()) {
        new ui::Screenshot(window, options.screenshot);
    }
    window.show();
    commons->sweeper.sweep();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess(); // before there is a token in memory
    CommandLine commandLine = readCommandLine(argc, argv);
    auto *options = std::get_if<Options>(&commandLine);
    const bool display = ui::hasDisplay();
    if (options == nullptr || (!display && options->screenshot.isEmpty())) {
        return talk(argc, argv, commandLine);
    }
    if (!display) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
        // It warns of every window that it has no frame for; QT_LOGGING_RULES brings that back.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }
    QApplication::setApplicationName(QStringLiteral("coffer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Coffer"));
    QApplication::setApplicationVersion(QStringLiteral(COFFER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("coffer"));
    const QApplication application(argc, argv);
    ui::installTranslations();
    return run(std::move(*options));
}
