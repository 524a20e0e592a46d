// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/democursor.h"

#include "demo/demobase64.h"
#include "demo/demorandom.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace coffer::demo {

namespace {

// 0xfb 0xfc starts every cursor with "+/"; 19 bytes are no multiple of three and so end in "==".
constexpr std::array<char, 3> mark{'\xfb', '\xfc', '\x0d'};
constexpr qsizetype maskedAt = 3;
constexpr qsizetype checkAt = 11;
constexpr qsizetype cursorSize = 19;

} // namespace

QString encodeCursor(quint64 list, qint64 sequence)
{
    const auto plain = static_cast<quint64>(sequence);
    QByteArray bytes(cursorSize, '\0');
    std::copy(mark.begin(), mark.end(), bytes.begin());
    qToBigEndian(plain ^ mix(list), bytes.data() + maskedAt);
    qToBigEndian(mix(list, plain), bytes.data() + checkAt);
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<qint64> decodeCursor(quint64 list, const QString &cursor)
{
    const auto bytes = decodeBase64(cursor.toUtf8());
    if (!bytes || bytes->size() != cursorSize) {
        return std::nullopt;
    }
    const quint64 plain = qFromBigEndian<quint64>(bytes->constData() + maskedAt) ^ mix(list);
    const auto sequence = static_cast<qint64>(plain);
    if (sequence < 0 || encodeCursor(list, sequence) != cursor) {
        return std::nullopt;
    }
    return sequence;
}

} // namespace coffer::demo
