// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

RawReply busy(int status, const QByteArray &retryAfter = {})
{
    return RawReply::json(status, R"({"error":"busy"})",
                          retryAfter.isEmpty() ? QByteArray()
                                               : "Retry-After: " + retryAfter + "\r\n");
}

// The list, refused once, is there after a wait that is shown.
void countsDown(Row &row)
{
    {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.server().answer(busy(429, "3"));
        stage.refresh();
        SAYS(stage, QStringLiteral("Trying again in"));
        QTRY_COMPARE(stage.sent("GET"), 3);
        QVERIFY(stage.rests());
        QVERIFY(!stage.window.hasFailed());
        QCOMPARE(stage.keys().size(), 3);
    }
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.server().answer(busy(429, "3"));
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Trying again in"));
    QTRY_VERIFY(stage.dialog("NewSecretDialog") == nullptr);
    QCOMPARE(stage.sent("POST"), 2); // of which the first was definitely refused
}

QByteArray httpDate(int seconds)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

void otherRetryAfters(Row &row)
{
    for (const QByteArray &soon : {httpDate(2), QByteArray("garbage"), QByteArray("-5")}) {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.server().answer(busy(429, soon));
        stage.refresh();
        QTRY_COMPARE(stage.sent("GET"), 3);
        QVERIFY(stage.rests());
        QVERIFY(!stage.window.hasFailed());
    }
    for (const QByteArray &late : {httpDate(4000), QByteArray("99999")}) {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.refuse(busy(429, late));
        stage.refresh();
        QVERIFY(stage.fails());
        SAYS(stage, QStringLiteral("The server asks for fewer requests."));
        QCOMPARE(stage.sent("GET"), 2);
        QCOMPARE(stage.keys().size(), 3);
    }
}

void internalError(Row &row)
{
    {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.refuse(busy(500));
        stage.refresh();
        QVERIFY(stage.fails());
        SAYS(stage, QStringLiteral("The server has a problem (status 500)."));
        QCOMPARE(stage.sent("GET"), 1 + 2);
        QCOMPARE(stage.keys().size(), 3);
    }
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.answerPosts(busy(500));
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not found on the server"));
    QVERIFY(stage.keeps());
    QCOMPARE(stage.sent("POST"), 1);
}

void badGateway(Row &row)
{
    for (const int status : {502, 504}) {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.answerPosts(busy(status));
        QVERIFY(stage.create());
        SAYS(stage, QStringLiteral("Not found on the server"));
        QVERIFY(stage.keeps());
        QCOMPARE(stage.sent("POST"), 1);
    }
}

void unavailable(Row &row)
{
    {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.server().answer(busy(503, "2"));
        QVERIFY(stage.create());
        SAYS(stage, QStringLiteral("Trying again in"));
        QTRY_VERIFY(stage.dialog("NewSecretDialog") == nullptr);
        QCOMPARE(stage.sent("POST"), 2);
    }
    Stage stage(row); // without a time to wait, nobody knows what became of it
    QVERIFY(stage.opens());
    stage.api.answerPosts(busy(503));
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not found on the server"));
    QCOMPARE(stage.sent("POST"), 1);
}

} // namespace

Faults busyFaults()
{
    return {
        {48, "429 Retry-After: 3", "countdown, 1 retry, success; W also", countsDown},
        {49, "429 Retry-After HTTP-date / 99999 / garbage / negative",
         "date parsed; more than 60 s stops; garbage backs off", otherRetryAfters},
        {50, "500 R / W", "R 1 retry; W unconfirmed, 1 send", internalError},
        {51, "502/504 on POST", "unconfirmed, 1 send", badGateway},
        {52, "503 + Retry-After on POST", "waits, 1 retry after the definite refusal", unavailable},
    };
}

} // namespace coffer::test
