// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/token.h"

#include <QTest>

using namespace coffer;

Q_DECLARE_METATYPE(coffer::TokenError)

namespace {

constexpr auto project = "123e4567-e89b-12d3-a456-426614174000";

QByteArray projectToken(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".sig";
}

QByteArray bytesOf(const Token &token)
{
    return token.text().toByteArray();
}

} // namespace

/// What may be pasted as a token, and which header it goes into.
class TokenTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void everyByteButVisibleAsciiIsRefused();
    void recognisesProjectTokens_data();
    void recognisesProjectTokens();
    void kindCanBeOverridden();
};

void TokenTest::takes_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("one character") << QByteArray("x") << QByteArray("x");
    QTest::newRow("newline at the end") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("CR LF at the end") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("white space around") << QByteArray(" \t abc \v\f ") << QByteArray("abc");
    QTest::newRow("prefix") << QByteArray("Bearer abc") << QByteArray("abc");
    QTest::newRow("prefix, lower case") << QByteArray("bearer abc") << QByteArray("abc");
    QTest::newRow("prefix, spaces") << QByteArray("  BEARER  \t abc\n") << QByteArray("abc");
    QTest::newRow("prefix, line break") << QByteArray("Bearer \r\nabc") << QByteArray("abc");
    QTest::newRow("begins like the prefix") << QByteArray("Bearerabc") << QByteArray("Bearerabc");
    QTest::newRow("all visible") << QByteArray("!~\"'{}") << QByteArray("!~\"'{}");
}

void TokenTest::takes()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, text);
    const auto token = Token::parse(pasted);
    QVERIFY(token);
    QCOMPARE(bytesOf(*token), text);
    QCOMPARE(token->kind(), Token::Kind::Bearer);
    QCOMPARE(token->headerName(), QByteArray("Authorization"));
    QCOMPARE(token->headerValue(), QByteArray("Bearer " + text));
    QVERIFY(!token->project());
}

void TokenTest::refuses_data()
{
    using enum TokenError;
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<TokenError>("error");

    QTest::newRow("nothing") << QByteArray() << Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t ") << Empty;
    QTest::newRow("only the prefix") << QByteArray("Bearer") << Empty;
    QTest::newRow("only the prefix and a space") << QByteArray("Bearer \n") << Empty;
    QTest::newRow("prefix twice") << QByteArray("Bearer Bearer abc") << NotVisibleAscii;
    QTest::newRow("whole header") << QByteArray("Authorization: Bearer abc") << NotVisibleAscii;
    QTest::newRow("CR LF and a header") << QByteArray("abc\r\nX-Evil: 1") << NotVisibleAscii;
    QTest::newRow("LF inside") << QByteArray("abc\ndef") << NotVisibleAscii;
    QTest::newRow("CR inside") << QByteArray("abc\rdef") << NotVisibleAscii;
    QTest::newRow("space inside") << QByteArray("abc def") << NotVisibleAscii;
    QTest::newRow("NUL inside") << QByteArray("abc\0def", 7) << NotVisibleAscii;
    QTest::newRow("NUL at the end") << QByteArray("abc\0", 4) << NotVisibleAscii;
    QTest::newRow("umlaut") << QByteArray("abc\xC3\xA4") << NotVisibleAscii;
    QTest::newRow("no-break space") << QByteArray("abc\xC2\xA0") << NotVisibleAscii;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "abc")
                                     << NotVisibleAscii;
    QTest::newRow("DEL") << QByteArray("abc\x7F") << NotVisibleAscii;
}

void TokenTest::refuses()
{
    QFETCH(QByteArray, pasted);
    QFETCH(TokenError, error);
    const auto token = Token::parse(pasted);
    QVERIFY(!token);
    QCOMPARE(token.error(), error);
    QVERIFY2(!Token::parse(pasted, Token::Kind::Project), "whatever kind it is said to be");
}

void TokenTest::everyByteButVisibleAsciiIsRefused()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray pasted = QByteArray("a") + static_cast<char>(byte) + "z";
        QCOMPARE(Token::parse(pasted).has_value(), byte > 0x20 && byte < 0x7F);
    }
}

void TokenTest::recognisesProjectTokens_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<bool>("recognised");
    const QByteArray id = project;
    const QByteArray json = R"({"ProjectID":")" + id + R"("})";

    QTest::newRow("good") << projectToken(json) << true;
    QTest::newRow("prefix") << "Bearer " + projectToken(json) << true;
    QTest::newRow("more fields") << projectToken(R"({"a":[1],"ProjectID":")" + id + R"("})")
                                 << true;
    QTest::newRow("padded") << json.toBase64(QByteArray::Base64UrlEncoding) + ".sig" << true;
    QTest::newRow("upper case UUID")
        << projectToken(R"({"ProjectID":")" + id.toUpper() + R"("})") << true;
    QTest::newRow("projectID") << projectToken(R"({"projectID":")" + id + R"("})") << false;
    QTest::newRow("ProjectId") << projectToken(R"({"ProjectId":")" + id + R"("})") << false;
    QTest::newRow("project_id") << projectToken(R"({"project_id":")" + id + R"("})") << false;
    QTest::newRow("no UUID") << projectToken(R"({"ProjectID":"p1"})") << false;
    QTest::newRow("braces") << projectToken(R"({"ProjectID":"{)" + id + R"(}"})") << false;
    QTest::newRow("text after it")
        << projectToken(R"({"ProjectID":")" + id + R"(/../x"})") << false;
    QTest::newRow("nil UUID") << projectToken(
        R"({"ProjectID":"00000000-0000-0000-0000-000000000000"})")
                              << false;
    QTest::newRow("number") << projectToken(R"({"ProjectID":1})") << false;
    QTest::newRow("array") << projectToken(R"([{"ProjectID":")" + id + R"("}])") << false;
    QTest::newRow("not JSON") << projectToken("ProjectID") << false;
    QTest::newRow("not base64") << QByteArray("a*b.sig") << false;
    QTest::newRow("three parts") << projectToken(json) + ".more" << false;
    QTest::newRow("one part") << json.toBase64(QByteArray::Base64UrlEncoding) << false;
    QTest::newRow("no signature") << json.toBase64(QByteArray::Base64UrlEncoding) + "." << false;
    QTest::newRow("no first part") << QByteArray(".sig") << false;
    QTest::newRow("a dot") << QByteArray(".") << false;
}

void TokenTest::recognisesProjectTokens()
{
    QFETCH(QByteArray, pasted);
    QFETCH(bool, recognised);
    const auto token = Token::parse(pasted);
    QVERIFY(token);
    QCOMPARE(token->kind(), recognised ? Token::Kind::Project : Token::Kind::Bearer);
    QCOMPARE(token->project().has_value(), recognised);
    QCOMPARE(token->headerName(), QByteArray(recognised ? "X-Project-Token" : "Authorization"));
    if (recognised) {
        QCOMPARE(*token->project(), QUuid::fromString(QLatin1String(project)));
        QCOMPARE(token->headerValue(), bytesOf(*token));
    }
}

void TokenTest::kindCanBeOverridden()
{
    const auto opaque = Token::parse("opaque", Token::Kind::Project);
    QVERIFY(opaque);
    QCOMPARE(opaque->headerName(), QByteArray("X-Project-Token"));
    QCOMPARE(opaque->headerValue(), QByteArray("opaque"));
    QVERIFY(!opaque->project());

    const QByteArray text = projectToken(QByteArray(R"({"ProjectID":")") + project + R"("})");
    const auto bearer = Token::parse(text, Token::Kind::Bearer);
    QVERIFY(bearer);
    QCOMPARE(bearer->headerValue(), QByteArray("Bearer " + text));
    QVERIFY2(bearer->project(), "what it names is known, whatever header it goes into");
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
