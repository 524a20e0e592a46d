// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuewarnings.h"

#include "model/utf8.h"
#include "ui/exacttext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

namespace coffer::ui {

namespace {

/// The translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffer::ui::ValueWarnings)
};

bool isPrintable(char32_t point)
{
    return QChar::isPrint(point) || point == U'\n' || point == U'\r' || point == U'\t';
}

// Not by toUcs4(), which would be one more copy of the value to overwrite.
bool isPrintable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t point =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!isPrintable(point)) {
            return false;
        }
        i += pair ? 1 : 0;
    }
    return true;
}

bool hasLowerUpperAndDigit(QByteArrayView text)
{
    const auto within = [text](char first, char last) {
        return std::any_of(text.begin(), text.end(),
                           [=](char ch) { return first <= ch && ch <= last; });
    };
    return within('a', 'z') && within('A', 'Z') && within('0', '9');
}

// Canonical alone is not enough: "password" is. So the coding must show: by its padding, by what it
// decodes to, or by being long and mixed.
bool looksLikeBase64(QByteArrayView value)
{
    if (value.endsWith('\n')) {
        value.chop(value.endsWith("\r\n") ? 2 : 1); // command line tools end their output so
    }
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longEnough = 24;
    if (value.size() < shortest) {
        return false;
    }
    const QByteArray encoded = QByteArray::fromRawData(value.data(), value.size()); // no copy
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    QByteArray again = decoded.decoded.toBase64();
    Utf8Text text = fromUtf8(decoded.decoded);
    const auto wiping = qScopeGuard([&] {
        wipe(decoded.decoded);
        wipe(again);
        wipe(text.text);
    });
    return decoded && again == encoded
        && (encoded.endsWith('=') || (text.isExact && isPrintable(text.text))
            || (encoded.size() >= longEnough && hasLowerUpperAndDigit(encoded)));
}

bool isLineEnd(QChar ch)
{
    return ch == u'\n' || ch == u'\r';
}

} // namespace

QVector<ValueWarning> valueWarnings(QByteArrayView value)
{
    if (value.isEmpty()) {
        return {ValueWarning::Empty};
    }
    Utf8Text decoded = fromUtf8(value);
    const QString &text = decoded.text;
    const auto wiping = qScopeGuard([&decoded] { wipe(decoded.text); });
    if (!decoded.isExact) {
        return {ValueWarning::NotText};
    }
    QVector<ValueWarning> warnings;
    const auto warnIf = [&warnings](bool doubtful, ValueWarning warning) {
        if (doubtful) {
            warnings.append(warning);
        }
    };
    warnIf(text.front().isSpace(), ValueWarning::LeadingSpace);
    warnIf(text.back().isSpace() && !isLineEnd(text.back()), ValueWarning::TrailingSpace);
    warnIf(text.endsWith(u'\n'), ValueWarning::TrailingNewline);
    warnIf(text.contains(u'\r'), ValueWarning::CarriageReturn);
    warnIf(text.contains(QChar(u'\0')), ValueWarning::Nul);
    warnIf(looksLikeBase64(value), ValueWarning::LooksLikeBase64);
    return warnings;
}

QString sentence(ValueWarning warning)
{
    switch (warning) {
    case ValueWarning::Empty:
        return Words::tr("The value is empty. A secret without a value will be stored.");
    case ValueWarning::LeadingSpace:
        return Words::tr(
            "The value starts with white space. It will be stored as part of the value.");
    case ValueWarning::TrailingSpace:
        return Words::tr(
            "The value ends with white space. It will be stored as part of the value.");
    case ValueWarning::TrailingNewline:
        return Words::tr("The value ends with a newline. It will be stored as part of the value.");
    case ValueWarning::CarriageReturn:
        return Words::tr("The value contains Windows line ends (CR). They will be stored as they "
                         "are.");
    case ValueWarning::Nul:
        return Words::tr("The value contains a NUL character. Many programs will read it only up "
                         "to there.");
    case ValueWarning::NotText:
        return Words::tr("The value is not text. The bytes will be stored as they are.");
    case ValueWarning::LooksLikeBase64:
        return Words::tr("The value looks like base64. It will be stored as typed, not decoded.");
    }
    return {};
}

} // namespace coffer::ui
