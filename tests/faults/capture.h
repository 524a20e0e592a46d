// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace coffer::test {

/// Everything that a program can leave behind: its messages, its standard error, and the files in
/// the home that it has been given for as long as this lives.
class Capture final
{
public:
    /// To be made first of all: Qt looks once where home is.
    Capture();
    ~Capture();
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    /// Listens to Qt's messages, too; whoever listened before still hears them.
    static void listen();
    /// All of it, the names of files included.
    [[nodiscard]] QByteArray all() const;
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QTemporaryFile m_errors;
    int m_realErrors = -1;
};

} // namespace coffer::test
