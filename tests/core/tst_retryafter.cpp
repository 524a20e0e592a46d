// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/retryafter.h"
#include "support/apifixture.h"

using namespace coffer;
using namespace coffer::test;
using std::chrono::seconds;

/// How long a server asks to wait, in both forms that it may use.
class RetryAfterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isParsed_data();
    void isParsed();
    void comesWithTheError();
};

void RetryAfterTest::isParsed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected"); // -1: none
    constexpr int day = 86'400;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("white space") << QByteArray(" 5 ") << 5;
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("nothing") << QByteArray("0") << 0;
    QTest::newRow("too long") << QByteArray("999999999") << day;
    QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << day;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("a fraction") << QByteArray("1.5") << -1;
    QTest::newRow("date") << QByteArray("Thu, 21 Nov 2024 09:38:17 GMT") << 60;
    QTest::newRow("past") << QByteArray("Thu, 21 Nov 2024 09:00:00 GMT") << 0;
    QTest::newRow("far") << QByteArray("Sat, 21 Nov 2026 09:38:17 GMT") << day;
    QTest::newRow("words") << QByteArray("later") << -1;
}

void RetryAfterTest::isParsed()
{
    QFETCH(QByteArray, header);
    QFETCH(int, expected);
    const QDateTime now({2024, 11, 21}, {9, 37, 17}, Qt::UTC);
    const auto wait = parseRetryAfter(header, now);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expected);
}

void RetryAfterTest::comesWithTheError()
{
    ApiFixture fixture;
    fixture.server.answer(RawReply::json(429, R"({"error":"slow down"})", "Retry-After: 7\r\n"));
    fixture.list();
    QTRY_COMPARE(fixture.calls, 1);
    QCOMPARE(fixture.error()->retryAfter, std::optional(seconds(7)));
    fixture.server.answer(RawReply::json(429, "{}"));
    fixture.list();
    QTRY_COMPARE(fixture.calls, 2);
    QVERIFY(!fixture.error()->retryAfter);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
