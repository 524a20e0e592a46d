// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

#include <unistd.h>

namespace coffer::test {

/// How much more memory is resident than when this was made.
class Growth final
{
public:
    [[nodiscard]] qint64 bytes() const { return resident() - m_before; }
    /// Within what one answer at the cap may cost: its body, and the buffers it has grown out of.
    [[nodiscard]] bool isBounded() const { return bytes() < bound; }
    [[nodiscard]] QByteArray text() const
    {
        return "memory grew by " + QByteArray::number(bytes() >> 20) + " MiB";
    }

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 bound = qint64(2) << 30; // freed memory is kept, to catch its use
#else
    static constexpr qint64 bound = 150 << 20;
#endif
    static qint64 resident()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly)
            ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
            : 0;
    }

    qint64 m_before = resident();
};

} // namespace coffer::test
