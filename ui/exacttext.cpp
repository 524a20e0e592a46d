// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exacttext.h"

#include "model/utf8.h"

#include <algorithm>
#include <array>

namespace coffer::ui {

namespace {

/// One character that the editor would not keep, what it holds instead and what it shows for it.
struct Substitute
{
    char16_t real;
    char16_t held;
    char16_t sign;
};

constexpr std::array<Substitute, 7> substitutes{{
    {u'\r', u'\uFDD2', u'\u00B6'}, // pilcrow (few fonts have the control pictures)
    {u'\0', u'\uFDD3', u'\u2205'}, // empty set
    {u'\t', u'\uFDD8', u'\u21E5'}, // tab: arrow to a bar
    {u'\u2028', u'\uFDD4', u'\u21B5'}, // line separator: arrow
    {u'\u2029', u'\uFDD5', u'\u204B'}, // paragraph separator: reversed pilcrow
    {u'\uFDD0', u'\uFDD6', u'\uFFFD'},
    {u'\uFDD1', u'\uFDD7', u'\uFFFD'},
}};

const Substitute *find(QChar ch, char16_t Substitute::*member)
{
    const auto *found = std::find_if(substitutes.begin(), substitutes.end(),
                                     [=](const Substitute &one) { return one.*member == ch; });
    return found == substitutes.end() ? nullptr : found;
}

QChar decoded(QChar ch)
{
    // Blocks end with U+2029. U+2028 comes from an input method or a script: a line end as well.
    if (ch == QChar::ParagraphSeparator || ch == QChar::LineSeparator) {
        return u'\n';
    }
    const auto *one = find(ch, &Substitute::held);
    return one ? QChar(one->real) : ch;
}

// A volatile write is one the optimiser may not leave out as dead.
template <typename Char>
void overwrite(Char *data, qsizetype size)
{
    volatile Char *cell = data;
    for (qsizetype i = 0; i < size; ++i) {
        cell[i] = 0;
    }
}

} // namespace

EditorText toEditorText(QStringView text)
{
    if (!text.isValidUtf16()) {
        return Inexact::NotText;
    }
    QString held;
    held.reserve(text.size());
    for (const QChar ch : text) {
        if (find(ch, &Substitute::held)) {
            wipe(held);
            return Inexact::ReservedCharacter;
        }
        const auto *one = find(ch, &Substitute::real);
        held += one ? QChar(one->held) : ch;
    }
    return held;
}

EditorText toEditorText(QByteArrayView utf8)
{
    Utf8Text decoded = fromUtf8(utf8);
    EditorText held = decoded.isExact ? toEditorText(decoded.text) : Inexact::NotText;
    wipe(decoded.text);
    return held;
}

QString fromEditorText(QStringView editorText)
{
    QString text(editorText.size(), Qt::Uninitialized);
    std::transform(editorText.begin(), editorText.end(), text.begin(), decoded);
    return text;
}

QByteArray utf8FromEditorText(QStringView editorText)
{
    QString text = fromEditorText(editorText);
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return utf8;
}

std::optional<QChar> signFor(QChar ch)
{
    if (ch == QChar::Nbsp) {
        return QChar(u'\u237D'); // shouldered open box: a space that is not the usual one
    }
    const auto *one = find(ch, &Substitute::held);
    return one ? std::optional(QChar(one->sign)) : std::nullopt;
}

void wipe(QString &text)
{
    overwrite(reinterpret_cast<char16_t *>(text.data()), text.size());
    text.clear();
}

void wipe(QByteArray &bytes)
{
    overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace coffer::ui
