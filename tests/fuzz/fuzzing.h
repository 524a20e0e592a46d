// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringDecoder>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace coffer::fuzz {

/// Ends the run, which keeps the input, unless \a holds: what a target promises of any input.
inline void require(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "Broken promise: %s\n", promise);
        std::abort();
    }
}

/// Takes an input apart from its front; where nothing is left, it gives nothing.
class Input final
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    [[nodiscard]] unsigned byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? 0 : static_cast<unsigned char>(taken.front());
    }
    /// Up to the next \a end, which is taken too.
    [[nodiscard]] QByteArrayView until(char end)
    {
        const qsizetype at = m_rest.indexOf(end);
        const QByteArrayView taken = take(at < 0 ? m_rest.size() : at);
        (void)take(1);
        return taken;
    }

private:
    QByteArrayView m_rest;
};

[[nodiscard]] inline bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder(bytes));
    return !decoder.hasError();
}

/// Whether \a bytes are printable ASCII without a space, as everything in a header must be.
[[nodiscard]] inline bool isVisibleAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace coffer::fuzz
