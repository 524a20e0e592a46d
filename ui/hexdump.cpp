// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/hexdump.h"

#include <algorithm>
#include <string_view>

namespace coffer::ui {

namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr int offsetDigits = 6; // a page is capped at 32 MiB
constexpr std::string_view gap = "  ";

void addOffset(WipedBytes &to, qsizetype offset)
{
    for (int digit = offsetDigits - 1; digit >= 0; --digit) {
        to.push_back(digits[static_cast<std::size_t>(offset >> (4 * digit)) & 0xfU]);
    }
}

void addNumbers(WipedBytes &to, QByteArrayView line, qsizetype perLine)
{
    for (qsizetype at = 0; at < perLine; ++at) {
        if (at > 0) {
            to.push_back(' ');
        }
        if (at < line.size()) {
            const auto byte = static_cast<unsigned char>(line[at]);
            to.push_back(digits[byte >> 4U]);
            to.push_back(digits[byte & 0xfU]);
        } else {
            append(to, gap);
        }
    }
}

} // namespace

WipedBytes hexDump(QByteArrayView bytes, qsizetype offset, qsizetype perLine)
{
    WipedBytes dump;
    const qsizetype lines = (bytes.size() + perLine - 1) / perLine;
    dump.reserve(static_cast<std::size_t>(lines * (hexWidth(perLine) + 1)));
    for (qsizetype at = 0; at < bytes.size(); at += perLine) {
        const QByteArrayView line = bytes.sliced(at, std::min(perLine, bytes.size() - at));
        if (at > 0) {
            dump.push_back('\n');
        }
        addOffset(dump, offset + at);
        append(dump, gap);
        addNumbers(dump, line, perLine);
        append(dump, gap);
        for (const char c : line) {
            dump.push_back(c >= ' ' && c <= '~' ? c : '.');
        }
    }
    return dump;
}

qsizetype hexWidth(qsizetype perLine)
{
    const auto between = static_cast<qsizetype>(gap.size());
    return offsetDigits + 2 * between + 3 * perLine - 1 + perLine;
}

} // namespace coffer::ui
