// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/jsonparser.h"

#include "api/surrogates.h"

#include <sodium/utils.h>

#include <algorithm>
#include <string_view>

namespace coffer {

namespace {

// A parser takes 14 times the size of its largest document, which nobody should keep for ever.
constexpr std::size_t largestKept = 2U << 20U;

} // namespace

simdjson::simdjson_result<simdjson::dom::element> JsonParser::parse(WipedBytes &body)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::size_t size = body.size();
    const std::size_t from =
        std::string_view(body.data(), size).starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    body.resize(size + simdjson::SIMDJSON_PADDING);
    std::fill(body.end() - simdjson::SIMDJSON_PADDING, body.end(), ' ');

    forget();
    m_size = size - from;
    auto parsed = m_parser.parse(body.data() + from, m_size, false);
    if (parsed.error() == simdjson::STRING_ERROR && repairSurrogates(body)) {
        parsed = m_parser.parse(body.data() + from, m_size, false);
    }
    m_whole = parsed.error() == simdjson::SUCCESS;
    return parsed;
}

// An upper bound of what the strings take in the parser: each its bytes, a length of four and a
// NUL, where the document spent two quotes and a delimiter on it; and what is copied too far.
std::size_t JsonParser::stringBytes() const
{
    const std::size_t most = 5 * m_size / 3; // what the parser reckons with, beside the padding
    // The first word of the tape says how many there are, and no string takes less than one.
    const std::size_t words =
        m_whole ? m_parser.doc.tape[0] & simdjson::internal::JSON_VALUE_MASK : most;
    return std::min(most, m_size + 2 * words) + simdjson::SIMDJSON_PADDING;
}

void JsonParser::forget()
{
    if (m_size > 0 && m_parser.doc.string_buf) {
        sodium_memzero(m_parser.doc.string_buf.get(), stringBytes());
    }
    if (m_size > largestKept) {
        m_parser = simdjson::dom::parser();
    }
    m_size = 0;
}

} // namespace coffer
