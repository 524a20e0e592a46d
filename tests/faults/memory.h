// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/sanitized.h"

#include <QByteArray>
#include <QFile>

namespace coffer::test {

/// The most memory that this process has come to use since this was made.
class Growth final
{
public:
    Growth()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            reset.write("5"); // forgets the peak
        }
        m_before = peak();
    }

    [[nodiscard]] qint64 bytes() const { return peak() - m_before; }
    /// Within what one answer at the cap may cost: its body, and the buffers it has grown out of.
    [[nodiscard]] bool isBounded(qint64 bound = 150 << 20) const { return bytes() < bound * slack; }
    [[nodiscard]] QByteArray text() const
    {
        return "memory grew by " + QByteArray::number(bytes() >> 20) + " MiB at most";
    }

private:
#ifdef COFFER_ADDRESS_SANITIZER
    static constexpr qint64 slack = 14; // freed memory is kept for a while, to catch its use
#else
    static constexpr qint64 slack = 1;
#endif
    static qint64 peak()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype at = text.indexOf("VmHWM:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
    }

    qint64 m_before = 0;
};

} // namespace coffer::test
