// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QObject>

namespace coffer {

class RequestLog;

/// Writes each request to a file as it ends, for whoever looks for a fault over days.
class RequestLogFile final : public QObject
{
    Q_OBJECT
public:
    /// Adds to \a file, which only its owner can read, what \a log gets from now on.
    RequestLogFile(const RequestLog &log, const QString &file, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString problem() const { return m_file.errorString(); } ///< the system's words

private:
    QFile m_file;
};

} // namespace coffer
