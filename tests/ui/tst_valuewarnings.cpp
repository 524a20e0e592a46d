// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuewarnings.h"

#include <QSet>
#include <QTest>

using coffer::ui::ValueWarning;
using coffer::ui::valueWarnings;
using enum coffer::ui::ValueWarning;
using Warnings = QVector<ValueWarning>;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(coffer::ui::ValueWarning)

/// The warnings about a value: each where it belongs, none where it does not.
class ValueWarningsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnings_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Warnings>("expected");
        const auto row = [](const char *name, const QByteArray &value, const Warnings &expected) {
            QTest::newRow(name) << value << expected;
        };
        row("empty", {}, {Empty});
        row("word", "password", {});
        row("words", "correct horse battery staple", {});
        row("leading space", " a", {LeadingSpace});
        row("leading newline", "\na", {LeadingSpace});
        row("leading nbsp",
            "\xC2\xA0"
            "a",
            {LeadingSpace});
        row("trailing space", "a ", {TrailingSpace});
        row("trailing tab", "a\t", {TrailingSpace});
        row("only spaces", "  ", {LeadingSpace, TrailingSpace});
        row("newline", "a\n", {TrailingNewline});
        row("newlines within", "a\nb", {});
        row("crlf", "a\r\n", {TrailingNewline, CarriageReturn});
        row("cr within", "a\rb", {CarriageReturn});
        row("nul", QByteArray("a\0b", 3), {Nul});
        row("latin 1", "caf\xE9", {NotText});
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0 ", 10), {NotText});
        row("half a surrogate pair", "\xED\xA0\x80", {NotText});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a",
            {});
        row("emoji", "\xF0\x9F\x98\x80", {});
        row("private key", "-----BEGIN KEY-----\nAAAA\n-----END KEY-----\n", {TrailingNewline});
        row("base64 padded", "cGFzc3dvcmQ=", {LooksLikeBase64});
        row("base64 of text", "c2VjcmV0", {LooksLikeBase64});
        row("base64 and newline", "cGFzc3dvcmQ=\n", {TrailingNewline, LooksLikeBase64});
        row("base64 and crlf", "cGFzc3dvcmQ=\r\n",
            {TrailingNewline, CarriageReturn, LooksLikeBase64});
        row("base64 and two newlines", "cGFzc3dvcmQ=\n\n", {TrailingNewline});
        row("too short", "YQ==", {});
        row("stray bits", "cGFzc3dvcmR=", {});
        row("missing padding", "cGFzc3dvcmQ", {});
        row("hex digits", "deadbeefdeadbeef", {});
        row("hex, long", "0123456789abcdef0123456789abcdef", {});
        row("long and mixed",
            QByteArray::fromHex("f1e2d3c4b5a69788796a5b4c3d2e1f00ff80").toBase64(),
            {LooksLikeBase64});
        row("digits", "12345678", {});
        row("url safe alphabet", "-_-_-_-_", {});
    }

    void warnings()
    {
        QFETCH(QByteArray, value);
        QFETCH(Warnings, expected);
        QCOMPARE(valueWarnings(value), expected);
    }

    void everyWarningHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const auto warning : {Empty, LeadingSpace, TrailingSpace, TrailingNewline,
                                   CarriageReturn, Nul, NotText, LooksLikeBase64}) {
            const QString words = coffer::ui::sentence(warning);
            QVERIFY2(words.endsWith(u'.') && words.size() < 90, qPrintable(words));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), 8);
        QCOMPARE(coffer::ui::sentence(TrailingNewline),
                 u"The value ends with a newline. It will be stored as part of the value."_s);
    }
};

QTEST_APPLESS_MAIN(ValueWarningsTest)
#include "tst_valuewarnings.moc"
