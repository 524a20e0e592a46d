// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

class QCommandLineParser;

namespace coffer {

/// Takes checked values out of the parsed command line, and remembers the first that is wrong.
class OptionReader final
{
public:
    static constexpr QLatin1String tokenVariable{"CALYPTIA_CLOUD_TOKEN"};
    static constexpr QLatin1String urlVariable{"CALYPTIA_CLOUD_URL"};

    /// Both must outlive it; \a parser has parsed.
    OptionReader(const QCommandLineParser &parser, const QProcessEnvironment &environment);

    [[nodiscard]] const std::optional<UsageError> &error() const { return m_error; }
    [[nodiscard]] bool has(const char *option) const;
    /// What was given with \a option, whatever it is; empty without the option.
    [[nodiscard]] QString text(const char *option) const;
    [[nodiscard]] qint64 number(const char *option, qint64 otherwise, qint64 least, qint64 most);
    /// The name, of a file or otherwise, given with \a option, which cannot be empty; empty without
    /// the option.
    [[nodiscard]] QString name(const char *option);
    /// The address that is given; one in the environment is not meant for a profile that is. One
    /// that only the person can allow goes to \a plainHttp, if there is one.
    [[nodiscard]] std::optional<Endpoint> endpoint(QString *plainHttp);
    /// The token in the environment, unless a file or a profile is to give it.
    [[nodiscard]] std::optional<Token> token();
    [[nodiscard]] std::optional<QUuid> coreInstance();
    void refuseWithDemo(const char *option);
    /// Refuses \a option, which the demo alone has a use for.
    void requireDemo(const char *option);

private:
    void fail(UsageError error);

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    std::optional<UsageError> m_error;
};

} // namespace coffer
