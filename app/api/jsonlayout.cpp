// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/jsonlayout.h"

#include "api/jsonparser.h"

#include <string_view>

namespace coffer {

namespace {

constexpr std::size_t step = 2; // spaces

/// Writes JSON that is known to be valid with other white space than it had.
class Writer final
{
public:
    explicit Writer(std::size_t size) { m_out.reserve(size + size / 4); }

    void add(QByteArrayView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (m_isInString) {
                at += take(text.sliced(at)) - 1;
            } else if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) {
                put(c);
            }
        }
    }
    [[nodiscard]] WipedBytes done() { return std::move(m_out); }

private:
    // As much of a string as begins with \a text: an escaped character, or a single one.
    qsizetype take(QByteArrayView text)
    {
        const qsizetype size = text.front() == '\\' ? 2 : 1;
        m_isInString = text.front() != '"';
        append(m_out, {text.data(), static_cast<std::size_t>(size)});
        return size;
    }

    void put(char c)
    {
        const bool closes = c == '}' || c == ']';
        if (closes) {
            --m_depth;
        }
        if (m_isOpened != closes && (m_isOpened || closes)) {
            line(); // nothing is between the brackets of what is empty
        }
        m_isOpened = c == '{' || c == '[';
        m_isInString = c == '"';
        m_depth += m_isOpened ? 1 : 0;
        m_out.push_back(c);
        if (c == ',') {
            line();
        } else if (c == ':') {
            m_out.push_back(' ');
        }
    }

    void line()
    {
        m_out.push_back('\n');
        m_out.resize(m_out.size() + m_depth * step, ' ');
    }

    WipedBytes m_out;
    std::size_t m_depth = 0;
    bool m_isInString = false;
    bool m_isOpened = false; // the last was an opening bracket
};

} // namespace

std::optional<WipedBytes> laidOutJson(QByteArrayView text)
{
    const QByteArrayView begin = text.trimmed();
    if (!begin.startsWith('{') && !begin.startsWith('[')) {
        return std::nullopt; // a single number or word is clear as it is
    }
    WipedBytes copy(text.begin(), text.end());
    JsonParser parser;
    if (parser.parse(copy).error() != simdjson::SUCCESS) {
        return std::nullopt;
    }
    Writer writer(static_cast<std::size_t>(text.size()));
    writer.add(begin);
    return writer.done();
}

} // namespace coffer
