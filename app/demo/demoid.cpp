// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoid.h"

#include "demo/demorandom.h"

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace coffer::demo {

namespace {

constexpr int rounds = 4;
constexpr quint64 halfMask = (1ULL << 31) - 1;
constexpr quint64 lowMask = (1ULL << 62) - 1; // what the two variant bits leave of the lower half
constexpr int sequenceBits = 48;

quint64 roundKey(quint64 seed, int round, quint64 half)
{
    return mix(mix(seed, static_cast<quint64>(round)), half) & halfMask;
}

/// A Feistel network over 62 bits: a bijection whatever the round function is.
quint64 scramble(quint64 seed, quint64 plain)
{
    quint64 left = plain >> 31;
    quint64 right = plain & halfMask;
    for (int round = 0; round < rounds; ++round) {
        const quint64 next = left ^ roundKey(seed, round, right);
        left = right;
        right = next;
    }
    return left << 31 | right;
}

quint64 unscramble(quint64 seed, quint64 scrambled)
{
    quint64 left = scrambled >> 31;
    quint64 right = scrambled & halfMask;
    for (int round = rounds - 1; round >= 0; --round) {
        const quint64 previous = right ^ roundKey(seed, round, left);
        right = left;
        left = previous;
    }
    return left << 31 | right;
}

QUuid fromHalves(quint64 high, quint64 low)
{
    high = (high & ~0xf000ULL) | 0x4000ULL; // version 4
    low = (low & lowMask) | 1ULL << 63; // RFC 9562 variant
    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace

QUuid secretId(quint64 seed, SecretPlace place)
{
    const quint64 low =
        scramble(seed, quint64{place.list} << sequenceBits | static_cast<quint64>(place.sequence));
    return fromHalves(mix(seed, low), low);
}

std::optional<SecretPlace> secretPlace(quint64 seed, const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    const quint64 low = qFromBigEndian<quint64>(bytes.constData() + 8) & lowMask;
    const quint64 plain = unscramble(seed, low);
    const SecretPlace place{static_cast<quint32>(plain >> sequenceBits),
                            static_cast<qint64>(plain & ((1ULL << sequenceBits) - 1))};
    if (secretId(seed, place) != id) {
        return std::nullopt;
    }
    return place;
}

QUuid plainId(quint64 seed, quint64 number)
{
    const quint64 high = mix(~seed, number);
    return fromHalves(high, mix(high));
}

} // namespace coffer::demo
