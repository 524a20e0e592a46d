// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/oneline.h"

#include "model/utf8.h"

#include <QList>

#include <algorithm>

namespace coffer {

namespace {

// Unicode's own classes, so that nothing is missing: Cc, Cf (all of bidi, BOM, tags), Zl, Zp.
bool hides(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString oneLine(QByteArrayView text)
{
    constexpr qsizetype longest = 512;
    // At most three bytes make one QChar, so this much is always enough to be cut below, before the
    // character that is halved here.
    const QString all = fromUtf8(text.first(std::min(text.size(), longest * 4))).text;
    QString line;
    line.reserve(longest + 1);
    for (const char32_t c : all.toUcs4()) {
        const QString piece = hides(c)
            ? QStringLiteral("\\u{%1}").arg(QString::number(c, 16).toUpper())
            : QString::fromUcs4(&c, 1);
        if (line.size() + piece.size() > longest) {
            return line + QChar(0x2026);
        }
        line += piece;
    }
    return line;
}

} // namespace coffer
