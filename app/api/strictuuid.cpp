// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/strictuuid.h"

#include <algorithm>
#include <array>

namespace coffer {

namespace {

constexpr quint8 noDigit = 0xFF;

constexpr std::array<quint8, 256> hexDigits = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 digit = 0; digit < 10; ++digit) {
        values[std::size_t{'0'} + digit] = digit;
    }
    for (quint8 digit = 10; digit < 16; ++digit) {
        values[std::size_t{'a'} + digit - 10] = digit;
        values[std::size_t{'A'} + digit - 10] = digit;
    }
    return values;
}();

quint8 digitAt(QByteArrayView text, qsizetype at)
{
    return hexDigits[static_cast<quint8>(text[at])];
}

} // namespace

std::optional<QUuid> parseUuid(QByteArrayView text)
{
    constexpr std::array<qsizetype, 4> hyphens{8, 13, 18, 23};
    constexpr std::array<qsizetype, 16> pairs{0,  2,  4,  6,  9,  11, 14, 16,
                                              19, 21, 24, 26, 28, 30, 32, 34};
    if (text.size() != 36 || std::any_of(hyphens.begin(), hyphens.end(), [text](auto at) {
            return text[at] != '-';
        })) {
        return std::nullopt;
    }
    std::array<char, 16> bytes{};
    quint8 seen = 0;
    for (std::size_t index = 0; index < pairs.size(); ++index) {
        const quint8 high = digitAt(text, pairs[index]);
        const quint8 low = digitAt(text, pairs[index] + 1);
        seen |= high | low;
        bytes[index] = static_cast<char>(high << 4 | (low & 0xF));
    }
    const QUuid id = seen > 0xF ? QUuid() : QUuid::fromRfc4122(QByteArrayView(bytes));
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace coffer
