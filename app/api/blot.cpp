// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/blot.h"

#include "store/wipedbytes.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace coffer {

namespace {

using WipedText = std::vector<QChar, WipingAllocator<QChar>>;

constexpr qsizetype shortest = 3; // bytes; fewer would blot out half of every sentence
constexpr std::size_t telling = 8; // so much of a secret is no chance

WipedText decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    WipedText text(static_cast<std::size_t>(decoder.requiredSpace(utf8.size())));
    const QChar *end = decoder.appendToBuffer(text.data(), utf8);
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
}

/// One character of a text, and the length of its spelling.
struct Spelt
{
    QChar character;
    qsizetype size = 1;
};

Spelt asItIs(QStringView text)
{
    return {text.front()};
}

Spelt asInJson(QStringView text)
{
    if (text.front() != QLatin1Char('\\') || text.size() < 2) {
        return {text.front()};
    }
    bool isHex = false;
    if (text[1] == QLatin1Char('u') && text.size() >= 6) {
        const ushort unit = text.sliced(2, 4).toUShort(&isHex, 16);
        return isHex ? Spelt{QChar(unit), 6} : Spelt{text.front()};
    }
    constexpr std::array<std::pair<char, char>, 5> letters{
        {{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
    for (const auto &[letter, meaning] : letters) {
        if (text[1] == QLatin1Char(letter)) {
            return {QLatin1Char(meaning), 2};
        }
    }
    return {text[1], 2};
}

Spelt asInHtml(QStringView text)
{
    constexpr std::array<std::pair<QLatin1String, char>, 9> entities{
        {{QLatin1String("&amp;"), '&'},
         {QLatin1String("&lt;"), '<'},
         {QLatin1String("&gt;"), '>'},
         {QLatin1String("&quot;"), '"'},
         {QLatin1String("&#34;"), '"'},
         {QLatin1String("&#x22;"), '"'},
         {QLatin1String("&#39;"), '\''},
         {QLatin1String("&#x27;"), '\''},
         {QLatin1String("&apos;"), '\''}}};
    for (const auto &[entity, meaning] : entities) {
        if (text.startsWith(entity, Qt::CaseInsensitive)) {
            return {QLatin1Char(meaning), entity.size()};
        }
    }
    return {text.front()};
}

/// A text without its escapes, and where each character began.
struct Reading
{
    Reading(QStringView text, Spelt (*next)(QStringView))
    {
        for (qsizetype at = 0; at < text.size();) {
            const Spelt spelt = next(text.sliced(at));
            characters.push_back(spelt.character);
            places.push_back(at);
            at += spelt.size;
        }
        places.push_back(text.size());
    }

    std::vector<QChar> characters;
    std::vector<qsizetype> places;
};

// Knuth, Morris and Pratt's search, which knows at each character how much of the secret's
// beginning ends there. So it finds a cut echo as well as a whole one, and never looks back.
template <typename Secret, typename Text, typename Marks>
void markBeginnings(Secret secret, std::size_t size, Text text, Text end, Marks marks)
{
    using Step = typename std::iterator_traits<Text>::difference_type;
    const std::size_t least = std::min(size, telling);
    std::vector<std::size_t> borders(size + 1, 0);
    const auto longer = [&](std::size_t length, QChar next) {
        while (length > 0 && (length == size || secret[static_cast<Step>(length)] != next)) {
            length = borders[length];
        }
        return secret[static_cast<Step>(length)] == next ? length + 1 : 0;
    };
    for (std::size_t length = 1; length < size; ++length) {
        borders[length + 1] = longer(borders[length], secret[static_cast<Step>(length)]);
    }
    for (std::size_t length = 0; text != end; ++text) {
        length = longer(length, *text);
        ++marks;
        if (length >= least) { // of a longer one, all but the last are marked already
            std::fill(marks - static_cast<Step>(length == least ? least : 1), marks, true);
        }
    }
}

void mark(QByteArrayView secret, const Reading &reading, std::vector<bool> &marks)
{
    const auto &text = reading.characters;
    constexpr std::size_t mostBytes = 3; // that one UTF-16 unit takes in UTF-8
    const auto seen = std::min(secret.size(), static_cast<qsizetype>(text.size() * mostBytes));
    const WipedText head = decoded(secret.first(seen));
    const WipedText tail = decoded(secret.last(seen));
    std::vector<bool> found(text.size());
    if (!head.empty() && !tail.empty()) {
        markBeginnings(head.begin(), head.size(), text.begin(), text.end(), found.begin());
        markBeginnings(tail.rbegin(), tail.size(), text.rbegin(), text.rend(), found.rbegin());
    }
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (found[at]) {
            std::fill(marks.begin() + reading.places[at], marks.begin() + reading.places[at + 1],
                      true);
        }
    }
}

} // namespace

QString blotted(const QString &text, std::span<const QByteArrayView> secrets)
{
    std::vector<bool> marks(static_cast<std::size_t>(text.size()));
    for (const auto spelling : {asItIs, asInJson, asInHtml}) {
        const Reading reading(text, spelling);
        for (const QByteArrayView secret : secrets) {
            if (secret.size() >= shortest) {
                mark(secret, reading, marks);
            }
        }
    }
    QString words;
    bool wasMarked = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isMarked = marks[static_cast<std::size_t>(at)];
        if (!isMarked) {
            words += text[at];
        } else if (!wasMarked) {
            words += QStringLiteral("\u2022\u2022\u2022");
        }
        wasMarked = isMarked;
    }
    return words;
}

} // namespace coffer
