// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/valueclass.h"

#include <simdjson.h>

#include <algorithm>

namespace coffer {

namespace {

bool isPrintable(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || byte == '\n' || byte == '\r' || (byte >= 0x20 && byte != 0x7f);
}

// U+0080 to U+009F, which steer a terminal as their ASCII forms do.
bool hasC1Control(QByteArrayView utf8)
{
    const auto found = std::adjacent_find(utf8.begin(), utf8.end(), [](char first, char second) {
        return first == '\xC2' && static_cast<unsigned char>(second) < 0xA0;
    });
    return found != utf8.end();
}

} // namespace

EntryState classifyValue(QByteArrayView value)
{
    const auto size = static_cast<std::size_t>(value.size());
    if (std::all_of(value.begin(), value.end(), isPrintable)
        && simdjson::validate_utf8(value.data(), size) && !hasC1Control(value)) {
        return EntryState::Text;
    }
    // 512 is two blocks of 256, so these two cover the three key sizes.
    const bool blocks = size > 0 && (size % 256 == 0 || size % 384 == 0);
    return blocks ? EntryState::Encrypted : EntryState::Binary;
}

} // namespace coffer
