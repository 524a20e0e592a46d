// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/surrogates.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace coffer {

namespace {

constexpr std::size_t escapeSize = 6; // \\uXXXX

// The code unit of the \\uXXXX at the start of the text, if there is one.
std::optional<unsigned> escapedUnit(std::span<char> text)
{
    unsigned unit = 0;
    if (text.size() < escapeSize || text[0] != '\\' || text[1] != 'u') {
        return std::nullopt;
    }
    const char *end = text.data() + escapeSize;
    const auto read = std::from_chars(text.data() + 2, end, unit, 16);
    return read.ec == std::errc() && read.ptr == end ? std::optional(unit) : std::nullopt;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

bool repairSurrogates(std::span<char> json)
{
    bool changed = false;
    for (std::size_t at = 0; at + 1 < json.size();) {
        if (json[at] != '\\') {
            ++at;
            continue;
        }
        const unsigned unit = escapedUnit(json.subspan(at)).value_or(0);
        const bool whole = isHigh(unit) && at + escapeSize < json.size()
            && isLow(escapedUnit(json.subspan(at + escapeSize)).value_or(0));
        if (!whole && (isHigh(unit) || isLow(unit))) {
            std::ranges::copy(std::string_view("FFFD"), json.data() + at + 2);
            changed = true;
        }
        at += whole ? 2 * escapeSize : 2; // the hex digits of one escape hold no backslash
    }
    return changed;
}

} // namespace coffer
