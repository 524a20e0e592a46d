// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/valueclass.h"

#include <simdjson.h>

#include <algorithm>

namespace coffer {

namespace {

/// What kinds of bytes there are in a value.
struct Bytes
{
    quint8 controls = 0; ///< not 0: some that no text has
    quint8 all = 0; ///< all of them, or-ed
};

// No branch, so that the compiler makes it a few instructions for many bytes.
Bytes lookAt(QByteArrayView part)
{
    Bytes bytes;
    for (const char c : part) {
        const auto byte = static_cast<quint8>(c);
        const bool space = (byte == '\t') | (byte == '\n') | (byte == '\r');
        bytes.controls |= static_cast<quint8>(((byte < 0x20) & !space) | (byte == 0x7f));
        bytes.all |= byte;
    }
    return bytes;
}

// U+0080 to U+009F, which steer a terminal as their ASCII forms do.
bool hasC1Control(QByteArrayView utf8)
{
    const auto found = std::adjacent_find(utf8.begin(), utf8.end(), [](char first, char second) {
        return first == '\xC2' && static_cast<unsigned char>(second) < 0xA0;
    });
    return found != utf8.end();
}

bool isText(QByteArrayView value)
{
    constexpr qsizetype part = 64; // ciphertext is found out in the first part
    quint8 all = 0;
    for (QByteArrayView rest = value; !rest.isEmpty();
         rest = rest.sliced(std::min(part, rest.size()))) {
        const Bytes bytes = lookAt(rest.first(std::min(part, rest.size())));
        if (bytes.controls != 0) {
            return false;
        }
        all |= bytes.all;
    }
    const bool ascii = all < 0x80;
    return ascii
        || (simdjson::validate_utf8(value.data(), static_cast<std::size_t>(value.size()))
            && !hasC1Control(value));
}

} // namespace

EntryState classifyValue(QByteArrayView value)
{
    if (isText(value)) {
        return EntryState::Text;
    }
    // 512 is two blocks of 256, so these two cover the three key sizes.
    const qsizetype size = value.size();
    const bool blocks = size > 0 && (size % 256 == 0 || size % 384 == 0);
    return blocks ? EntryState::Encrypted : EntryState::Binary;
}

} // namespace coffer
