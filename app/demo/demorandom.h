// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace coffer::demo {

/// Mixes 64 bits so that neighbours share nothing (the finalizer of SplitMix64); it is a bijection.
[[nodiscard]] constexpr quint64 mix(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// The same for two numbers, of which the order counts.
[[nodiscard]] constexpr quint64 mix(quint64 a, quint64 b)
{
    return mix(mix(a + 0x9e3779b97f4a7c15ULL) ^ (b + 0xd1b54a32d192ed03ULL));
}

/// A stream of numbers that depends on its start alone: plausible data, never secrets.
class DemoRandom final
{
public:
    explicit constexpr DemoRandom(quint64 start)
        : m_state(start)
    {
    }

    [[nodiscard]] constexpr quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
    /// From 0 up to, not including, `bound`, which is above 0.
    [[nodiscard]] constexpr quint64 below(quint64 bound) { return next() % bound; }
    /// From 0 up to, not including, 1.
    [[nodiscard]] constexpr double fraction()
    {
        return static_cast<double>(next() >> 11) / static_cast<double>(1ULL << 53);
    }

    template <std::size_t Size>
    [[nodiscard]] QString pick(const std::array<const char *, Size> &words)
    {
        return QString::fromLatin1(words.at(below(Size)));
    }

private:
    quint64 m_state;
};

} // namespace coffer::demo
