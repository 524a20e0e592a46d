// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/blackhole.h"
#include "faults/stage.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

// How often each call was sent, as the request log has it.
int attempts(const Stage &stage, QNetworkAccessManager::Operation method)
{
    int all = 0;
    for (const RequestEntry &entry : stage.commons.requests.entries()) {
        all += entry.method == method ? entry.attempts : 0;
    }
    return all;
}

int calls(const Stage &stage, QNetworkAccessManager::Operation method)
{
    return static_cast<int>(std::count_if(
        stage.commons.requests.entries().begin(), stage.commons.requests.entries().end(),
        [method](const RequestEntry &entry) { return entry.method == method; }));
}

void noName(Row &row)
{
    Stage stage(row);
    stage.window.open({stage.connection(QStringLiteral("https://nowhere.invalid"))});
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("Cannot find nowhere.invalid"));
    QVERIFY(stage.offers(QStringLiteral("Retry")));
    QCOMPARE(calls(stage, QNetworkAccessManager::GetOperation), 3);
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not created. Cannot find nowhere.invalid"));
    QVERIFY(stage.keeps());
    QCOMPARE(attempts(stage, QNetworkAccessManager::GetOperation), 0);
    QCOMPARE(attempts(stage, QNetworkAccessManager::PostOperation), 0);
}

void refused(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    const QStringList before = stage.keys();
    stage.api.server().stopListening();
    stage.refresh();
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("refused the connection"));
    QCOMPARE(stage.keys(), before);
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not created."));
    QVERIFY(stage.keeps());
    QCOMPARE(stage.sent("GET"), 1);
    QCOMPARE(stage.sent("POST"), 0);
    stage.api.server().listenAgain();
    stage.click(QStringLiteral("Retry"));
    QVERIFY(stage.rests());
    QVERIFY(!stage.window.hasFailed());
}

void blackHole(Row &row)
{
    const BlackHole hole;
    Stage stage(row);
    stage.window.open({stage.connection(QStringLiteral("http://127.0.0.1:%1").arg(hole.port()))});
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("could not be reached in time"));
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not created."));
    QVERIFY(stage.keeps());
    QCOMPARE(attempts(stage, QNetworkAccessManager::PostOperation), 0);
    QCOMPARE(Deadlines().connect, std::chrono::seconds(10));
}

void closedBeforeAnyByte(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.refuse(RawReply().close());
    stage.refresh();
    QVERIFY(stage.fails());
    SAYS(stage, QStringLiteral("The connection was lost"));
    QCOMPARE(stage.keys().size(), 3);
    QCOMPARE(calls(stage, QNetworkAccessManager::GetOperation), 1 + 3);
    // Qt itself may send each of them twice; the log knows of that.
    QVERIFY(stage.sent("GET") <= 1 + 3 * 2);
    QCOMPARE(attempts(stage, QNetworkAccessManager::GetOperation), stage.sent("GET"));
}

void staleConnection(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.server().closeConnections();
    QTest::qWait(1);
    QVERIFY(stage.create());
    QTRY_VERIFY(stage.dialog("NewSecretDialog") == nullptr);
    SAYS(stage, QStringLiteral("NEW"));
    QCOMPARE(stage.sent("POST"), 1);
    QVERIFY(stage.api.server().connections() > 1);
}

void noHttp(Row &row)
{
    const RawReply banner = RawReply::raw("SSH-2.0-OpenSSH_9.2\r\n").close();
    {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.refuse(banner);
        stage.refresh();
        QVERIFY(stage.fails());
        SAYS(stage, QStringLiteral("may be no web server"));
        QCOMPARE(stage.keys().size(), 3);
    }
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.answerPosts(banner);
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not found on the server"));
    QVERIFY(stage.keeps());
    QCOMPARE(stage.sent("POST"), 1);
}

void secondAnswer(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    const QByteArray evil = R"({"items":[],"endCursor":null,"count":0})";
    const RawReply twice =
        RawReply::raw(RawServer::json(409, R"({"error":"taken"})").steps()[0].bytes
                      + RawServer::json(200, evil).steps()[0].bytes);
    stage.api.answerPosts(twice);
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("exists already"));
    stage.refresh();
    QVERIFY(stage.rests());
    QCOMPARE(stage.keys().size(), 3); // and not the empty page that nobody had asked for
    QCOMPARE(stage.sent("POST"), 1);
}

} // namespace

Faults networkFaults()
{
    return {
        {1, "DNS failure", "3 tries, then Cannot find HOST and Retry; W: not sent, text kept",
         noName},
        {2, "Connection refused", "refused, rows kept, 0 sent; W: text kept", refused},
        {3, "Connect black-hole", "ends at the connect deadline, W: not sent", blackHole},
        {10, "Close before any byte, R", "3 attempts, then the error, sends logged",
         closedBeforeAnyByte},
        {13, "Stale keep-alive closed by server, POST", "fresh connection, 1 send",
         staleConnection},
        {15, "Non-HTTP garbage", "no web server; W: 1 send, unconfirmed", noHttp},
        {28, "Second unsolicited response", "ignored; next request correct", secondAnswer},
    };
}

} // namespace coffer::test
