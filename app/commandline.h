// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "api/token.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

class QIODevice;

namespace coffer {

/// What the command line and the environment ask for, checked.
struct Options
{
    bool demo = false;
    qint64 demoSecrets = 500;
    std::chrono::milliseconds demoLatency{0};
    std::optional<Endpoint> endpoint; ///< none: the vendor's own address
    QString plainHttpAddress; ///< one that may be used only after the person has been asked
    std::optional<Token> token; ///< from the environment
    QString tokenFile; ///< to be read by `readTokenFile`; `-` is standard input
    std::optional<QUuid> coreInstance;
    QString profile; ///< the name of the profile to open; empty: none is asked for
    bool readOnly = false;
    std::optional<int> pageSize; ///< none: as many as suit reader and server
    bool loadAll = false;
    QString filter; ///< what the filter begins with
    QString logFile; ///< where each request is noted; empty: nowhere
    QString screenshot; ///< the picture's file name; empty: none is asked for
};

/// `--help` or `--version`.
enum class Information { Help, Version };

/// Why the command line cannot be followed.
struct UsageError
{
    enum class Kind {
        Parser, ///< subject: the parser's own sentence
        UnexpectedArgument, ///< subject: the argument
        NotANumber, ///< subject: the option; range: what it takes
        BadAddress, ///< subject: the option or variable; address: why
        BadToken, ///< subject: the variable or file; token: why
        BadInstance, ///< subject: the option
        UnreadableTokenFile, ///< subject: the file name; detail: the system's words
        Contradiction, ///< subject: the option that cannot go with --demo
        UnknownProfile, ///< subject: the name; detail: those that there are, with commas
        NeedsDemo, ///< subject: the option that means nothing without --demo
    };
    Kind kind;
    QString subject = {};
    QString detail = {};
    EndpointError address = EndpointError::Empty;
    TokenError token = TokenError::Empty;
    qint64 least = 0;
    qint64 most = 0;
};

using CommandLine = std::variant<Options, Information, UsageError>;

/// Reads \a arguments, the program's name first, and \a environment; touches nothing else.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments,
                                           const QProcessEnvironment &environment);

/// The token in the file \a name, or in \a standardInput for `-`.
[[nodiscard]] tl::expected<Token, UsageError> readTokenFile(const QString &name,
                                                            QIODevice &standardInput);

/// What `--help` prints, translated.
[[nodiscard]] QString helpText();

} // namespace coffer
