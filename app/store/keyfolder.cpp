// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "store/keyfolder.h"

#include <QtEndian>

namespace coffer {

namespace {

// Keys are mostly short, so that this has to be cheap to enter, and pages long, so that it has to
// become vector instructions: hence plain arithmetic and no early exit.
unsigned char foldBytes(const unsigned char *__restrict from, std::size_t size,
                        unsigned char *__restrict to)
{
    unsigned char seen = 0;
    for (std::size_t at = 0; at < size; ++at) {
        const unsigned char byte = from[at];
        const auto fromA = static_cast<unsigned char>(byte - 'A');
        seen = static_cast<unsigned char>(seen | byte);
        to[at] = static_cast<unsigned char>(byte + (fromA < 26 ? 0x20 : 0));
    }
    return seen;
}

char byteOf(char32_t bits)
{
    return static_cast<char>(static_cast<unsigned char>(bits));
}

void appendUtf8(char32_t point, std::vector<char> &out)
{
    if (point < 0x80) {
        out.push_back(byteOf(point));
        return;
    }
    if (point < 0x800) {
        out.push_back(byteOf(0xC0 | point >> 6));
    } else {
        if (point < 0x10000) {
            out.push_back(byteOf(0xE0 | point >> 12));
        } else {
            out.push_back(byteOf(0xF0 | point >> 18));
            out.push_back(byteOf(0x80 | (point >> 12 & 0x3F)));
        }
        out.push_back(byteOf(0x80 | (point >> 6 & 0x3F)));
    }
    out.push_back(byteOf(0x80 | (point & 0x3F)));
}

} // namespace

bool foldAscii(const char *from, std::size_t size, char *to)
{
    return foldBytes(reinterpret_cast<const unsigned char *>(from), size,
                     reinterpret_cast<unsigned char *>(to))
        < 0x80;
}

std::size_t nextNonAscii(QByteArrayView text, std::size_t at)
{
    constexpr quint64 highBits = 0x8080'8080'8080'8080;
    const auto size = static_cast<std::size_t>(text.size());
    while (at + 8 <= size && (qFromUnaligned<quint64>(text.data() + at) & highBits) == 0) {
        at += 8;
    }
    while (at < size && static_cast<unsigned char>(text.data()[at]) < 0x80) {
        ++at;
    }
    return at;
}

void KeyFolder::append(QByteArrayView key, std::vector<char> &out)
{
    const std::size_t before = out.size();
    const auto size = static_cast<std::size_t>(key.size());
    out.resize(before + size);
    if (!foldAscii(key.data(), size, out.data() + before)) {
        out.resize(before);
        appendDecoded(key, out);
    }
}

void KeyFolder::appendDecoded(QByteArrayView key, std::vector<char> &out)
{
    m_decoded.resize(static_cast<std::size_t>(m_decoder.requiredSpace(key.size())));
    const QChar *const end = m_decoder.appendToBuffer(m_decoded.data(), key);
    for (const QChar *at = m_decoded.data(); at != end; ++at) {
        char32_t point = at->unicode();
        if (at->isHighSurrogate()) { // the decoder only makes pairs
            point = QChar::surrogateToUcs4(at[0], at[1]);
            ++at;
        }
        appendUtf8(QChar::toCaseFolded(point), out);
    }
}

} // namespace coffer
