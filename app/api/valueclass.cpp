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

} // namespace

EntryState classifyValue(QByteArrayView value)
{
    const auto size = static_cast<std::size_t>(value.size());
    if (std::all_of(value.begin(), value.end(), isPrintable)
        && simdjson::validate_utf8(value.data(), size)) {
        return EntryState::Text;
    }
    // 512 is two blocks of 256, so these two cover the three key sizes.
    const bool blocks = size > 0 && (size % 256 == 0 || size % 384 == 0);
    return blocks ? EntryState::Encrypted : EntryState::Binary;
}

} // namespace coffer
