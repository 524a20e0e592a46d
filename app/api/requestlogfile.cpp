// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestlogfile.h"

#include "api/requestlog.h"

#include <QFileInfo>

namespace coffer {

RequestLogFile::RequestLogFile(const RequestLog &log, const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    // Unbuffered: the lines are wanted most when the program does not come to its end.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)) {
        return;
    }
    if (QFileInfo(m_file).isFile()) { // not a terminal or a pipe
        m_file.setPermissions(ownerOnly); // it may have been there before
    }
    connect(&log, &RequestLog::added, this,
            [this](const RequestEntry &entry) { m_file.write(entry.text() + '\n'); });
}

} // namespace coffer
