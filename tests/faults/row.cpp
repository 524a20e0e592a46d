// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/row.h"

namespace coffer::test {

QStringList canariesIn(const QByteArray &bytes)
{
    QStringList found;
    for (const QByteArray &canary : {QByteArray(canaryToken), QByteArray(canaryValue)}) {
        if (bytes.contains(canary)) {
            found += QString::fromLatin1(canary.left(12));
        }
        // The last letters depend on what follows.
        if (bytes.contains(canary.toBase64().left(40))) {
            found += QString::fromLatin1(canary.left(12)) + QStringLiteral(" as base64");
        }
    }
    return found;
}

void Row::look(const QString &text)
{
    m_leaks += canariesIn(text.toUtf8());
    m_leaks.removeDuplicates();
}

void Row::saw(const QString &text)
{
    look(text);
    if (!m_seen.contains(text)) {
        m_seen += text;
    }
}

} // namespace coffer::test
