// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/errorbody.h"

#include <QTest>

#include <array>

using namespace coffer;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(coffer::ApiError::Kind)

namespace {

HttpAnswer answer(int status, const QByteArray &body)
{
    return {status, "application/json", {}, WipedBytes(body.begin(), body.end())};
}

QString wordsOf(const QByteArray &body, std::span<const QByteArrayView> secrets = {})
{
    return errorOf(answer(400, body), secrets).serverText;
}

// As long as a value may be, and nowhere alike.
QByteArray longSecret()
{
    QByteArray secret;
    for (int i = 0; secret.size() < 99'000; ++i) {
        secret += "line " + QByteArray::number(i) + "\n<\"b\">\n";
    }
    return secret;
}

const QString blot = QStringLiteral("\u2022\u2022\u2022");

} // namespace

/// What is made of an answer that is an error: its kind, and words that are safe to show.
class ErrorBodyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void words_data();
    void words();
    void wordsAreShortAndOnOneLine_data();
    void wordsAreShortAndOnOneLine();
    void secretsAreBlottedOut_data();
    void secretsAreBlottedOut();
    void aSecretInsideAnotherShowsNoneOfIt();
    void index_data();
    void index();
    void quota();
    void movedNamesItsTarget();
};

void ErrorBodyTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](Kind kind, std::initializer_list<int> statuses) {
        for (const int status : statuses) {
            QTest::addRow("%d", status) << status << kind;
        }
    };
    row(Kind::Moved, {300, 301, 302, 303, 304, 305, 307, 308, 399});
    row(Kind::InvalidArgument, {400, 422});
    row(Kind::Unauthenticated, {401});
    row(Kind::PermissionDenied, {403});
    row(Kind::NotFound, {404});
    row(Kind::Conflict, {409});
    row(Kind::Gone, {410});
    row(Kind::PayloadTooLarge, {413});
    row(Kind::TooManyRequests, {429});
    row(Kind::Unavailable, {500, 501, 502, 503, 504, 599});
    row(Kind::UnexpectedStatus, {0, 100, 199, 402, 405, 408, 418, 451, 499, 600, 999});
}

void ErrorBodyTest::kinds()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QCOMPARE(kindOfStatus(status), kind);
    const ApiError error = errorOf(answer(status, {}), {});
    QCOMPARE(error, (ApiError{kind, status}));
}

void ErrorBodyTest::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const char *words) {
        QTest::newRow(name) << body << QString::fromUtf8(words);
    };

    row("empty", "", "");
    row("error", R"({"error":"invalid token"})", "invalid token");
    row("detail", R"({"error":"invalid","detail":"too long"})", "invalid: too long");
    row("detail null", R"({"error":"invalid","detail":null})", "invalid");
    row("detail empty", R"({"error":"invalid","detail":""})", "invalid");
    row("detail the same", R"({"error":"invalid","detail":"invalid"})", "invalid");
    row("only detail", R"({"detail":"too long"})", "too long");
    row("RFC 9457", R"({"type":"about:blank","title":"Bad","detail":"key","status":400})",
        "Bad: key");
    row("error before title", R"({"error":"a","title":"b"})", "a");
    row("error no string", R"({"error":{"code":1},"title":"b"})", "b");
    row("message", R"({"message":"x"})", "x");
    row("error before message", R"({"error":"a","message":"b"})", "a");
    row("detail before message", R"({"detail":"a","message":"b"})", "a");
    row("message no string", R"({"message":{"a":1}})", R"({"message":{"a":1}})");
    row("message empty", R"({"error":"","message":""})", R"({"error":"","message":""})");
    row("nothing known", R"({"fault":"x"})", R"({"fault":"x"})");
    row("empty object", "{}", "{}");
    row("array", R"(["x"])", R"(["x"])");
    row("text", "upstream is gone", "upstream is gone");
    row("HTML", "<html>\n<b>502</b>\n</html>\n", "<html> <b>502</b> </html>");
    row("not UTF-8", "\xFF\xFEx", "\xEF\xBF\xBD\xEF\xBF\xBDx");
    row("cut JSON", R"({"error":"inv)", R"({"error":"inv)");
}

void ErrorBodyTest::words()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(body), words);
}

void ErrorBodyTest::wordsAreShortAndOnOneLine_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray many(100'000, 'x');
    QTest::newRow("long error") << R"({"error":")" + many.left(9000) + R"("})";
    QTest::newRow("long text") << many;
    QTest::newRow("more than is looked at") << R"({"error":")" + many + R"("})";
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("lines") << QByteArray(R"({"error":"a\r\nb\u2028c\u2029d\u0085e\u000bf"})");
    QTest::newRow("raw lines") << QByteArray("a\r\nb\n\n\nc\t\td\xE2\x80\xA8"
                                             "e");
    QTest::newRow("controls") << QByteArray(R"({"error":"a\u0000b\u001b[31mc\u0007\u009b"})");
    QTest::newRow("raw controls") << QByteArray("a\0b\x1B[31mc\x07", 10);
    QTest::newRow("bidi") << QByteArray(R"({"error":"a\u202egnp.exe\u2066x"})");
    QTest::newRow("cut in a pair") << "x" + QByteArray("\xF0\x9F\x94\x91").repeated(200);
    QTest::newRow("cut in front of a word") << QByteArray("three letters ").repeated(200).sliced(1);
    QTest::newRow("cut behind a space") << QByteArray(199, 'x') + " y";
}

void ErrorBodyTest::wordsAreShortAndOnOneLine()
{
    QFETCH(QByteArray, body);
    const QString words = wordsOf(body);
    QVERIFY(!words.isEmpty());
    QVERIFY(words.size() <= 200);
    for (const QChar c : words) {
        QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                     && c.category() != QChar::Separator_Line
                     && c.category() != QChar::Separator_Paragraph,
                 qPrintable(words));
    }
    QCOMPARE(words, words.simplified());
    QVERIFY2(words.isValidUtf16(), qPrintable(words));
}

void ErrorBodyTest::secretsAreBlottedOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    row("token", R"({"error":"bad token an.opaque.token!"})",
        QStringLiteral("bad token %1!").arg(blot));
    row("twice", R"({"error":"an.opaque.token","detail":"an.opaque.token x"})",
        blot + QStringLiteral(": ") + blot + QStringLiteral(" x"));
    row("value", R"({"error":"bad","detail":"two\nlines"})", QStringLiteral("bad: ") + blot);
    row("base64", R"({"error":"bad","detail":"dHdvCmxpbmVz"})", QStringLiteral("bad: ") + blot);
    row("in text", "no: two\nlines", QStringLiteral("no: ") + blot);
    row("not ASCII", "{\"error\":\"schl\xC3\xBCssel\"}", blot);
    row("escaped", R"({"error":"schl\u00fcssel"})", blot);
    row("escaped in cut JSON", R"({"error":"two\nlines)", QStringLiteral("{\"error\":\"") + blot);
    row("echoed and cut", R"({"error":"invalid an.opaque.to..."})",
        QStringLiteral("invalid %1...").arg(blot));
    row("end of it", R"({"error":"...que.token is no token"})",
        QStringLiteral("...%1 is no token").arg(blot));
    row("begun twice", R"({"error":"an.opaque.an.opaque.token"})", blot);
    row("less than tells", R"({"error":"an.opaq"})", QStringLiteral("an.opaq"));
    const QByteArray value = longSecret();
    row("long",
        R"({"error":"bad: )" + QByteArray(value).replace('\n', "\\n").replace('"', "\\\"")
            + R"("})",
        QStringLiteral("{\"error\":\"bad: ") + blot);
    row("long, in JSON of another kind",
        R"({"error":"bad: )"
            + QByteArray(value).replace('\n', "\\n").replace('"', "\\u0022").replace('<', "\\u003c")
            + R"("})",
        QStringLiteral("{\"error\":\"bad: ") + blot);
    row("in HTML",
        "<b>" + value.first(300).replace('<', "&lt;").replace('"', "&#34;").replace('>', "&gt;")
            + "</b>",
        QStringLiteral("<b>%1</b>").arg(blot));
    row("long, in text", "bad: " + value, QStringLiteral("bad: ") + blot);
    row("beginning of a long one", "bad: " + value.first(100) + "...",
        QStringLiteral("bad: %1...").arg(blot));
    row("end of a long one", "..." + value.last(100) + "!", QStringLiteral("...%1!").arg(blot));
    row("too short to blot", R"({"error":"a no go"})", QStringLiteral("a no go"));
}

void ErrorBodyTest::secretsAreBlottedOut()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const QByteArray value = longSecret();
    const std::array<QByteArrayView, 7> secrets{
        "an.opaque.token", "dHdvCmxpbmVz", "two\nlines", "schl\xC3\xBCssel", "no", "", value};
    QCOMPARE(wordsOf(body, secrets), words);
}

// A value that holds the token, as "user:TOKEN" does, must not be left with a hole in it.
void ErrorBodyTest::aSecretInsideAnotherShowsNoneOfIt()
{
    const std::array<QByteArrayView, 2> secrets{"TOKEN", "user:TOKEN:rest"};
    QCOMPARE(wordsOf(R"({"error":"bad user:TOKEN:rest, TOKEN"})", secrets),
             QStringLiteral("bad %1, %1").arg(blot));
}

void ErrorBodyTest::index_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("7") << QByteArray("7") << 7;
    for (const char *wrong : {"-1", "1.5", "1e300", "4294967296", "null", "\"3\"", "true", "[1]"}) {
        QTest::newRow(wrong) << QByteArray(wrong) << -1;
    }
}

void ErrorBodyTest::index()
{
    QFETCH(QByteArray, index);
    QFETCH(int, expected);
    const ApiError error = errorOf(answer(400, R"({"error":"x","index":)" + index + "}"), {});
    QCOMPARE(error.index.value_or(-1), expected);
    QCOMPARE(error.serverText, QStringLiteral("x"));
}

void ErrorBodyTest::quota()
{
    const QByteArray body = R"({"error":"quota","quotaLimit":50,"quotaRemaining":0})";
    for (const int status : {402, 403}) {
        const ApiError error = errorOf(answer(status, body), {});
        QCOMPARE(error.kind, Kind::QuotaReached);
        QCOMPARE(error.quotaLimit, 50);
        QCOMPARE(error.status, status);
    }
    QCOMPARE(errorOf(answer(400, body), {}).kind, Kind::InvalidArgument);
    QVERIFY(!errorOf(answer(400, body), {}).quotaLimit);
    QCOMPARE(errorOf(answer(403, R"({"quotaLimit":"50"})"), {}).kind, Kind::PermissionDenied);
    QCOMPARE(errorOf(answer(403, R"({"quotaLimit":null})"), {}).kind, Kind::PermissionDenied);
}

void ErrorBodyTest::movedNamesItsTarget()
{
    HttpAnswer moved = answer(302, "<html>an.opaque.token</html>");
    moved.location = QStringLiteral("https://example.org/an.opaque.token/x");
    const std::array<QByteArrayView, 1> secrets{"an.opaque.token"};
    const ApiError error = errorOf(moved, secrets);
    QCOMPARE(error.kind, Kind::Moved);
    QCOMPARE(error.subject, QStringLiteral("https://example.org/%1/x").arg(blot));
    QVERIFY(error.serverText.isEmpty());
}

QTEST_GUILESS_MAIN(ErrorBodyTest)
#include "tst_errorbody.moc"
