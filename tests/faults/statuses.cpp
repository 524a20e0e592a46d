// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/connectiondialog.h"
#include "ui/place.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

RawReply error(int status, const QByteArray &text, const QByteArray &more = {})
{
    return RawReply::json(status, R"({"error":")" + text + '"' + more + '}');
}

// A refresh that the server refuses leaves the rows and is not tried again.
void refreshMeets(Stage &stage, const RawReply &reply, const QString &words)
{
    QVERIFY(stage.opens());
    stage.api.refuse(reply);
    stage.refresh();
    QTRY_COMPARE(stage.sent("GET"), 2);
    QVERIFY(stage.rests());
    SAYS(stage, words);
    QCOMPARE(stage.sent("GET"), 2);
}

void createMeets(Stage &stage, const RawReply &reply, const QString &words)
{
    const int before = stage.sent("POST");
    stage.api.answerPosts(reply);
    QVERIFY(stage.create());
    SAYS(stage, words);
    QVERIFY(stage.keeps());
    QCOMPARE(stage.sent("POST"), before + 1);
}

void withIndex(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    createMeets(stage, error(400, "key is too short", R"(,"index":0)"),
                QStringLiteral("Not created. The server did not accept the request. The server "
                               "says: \u201ckey is too short\u201d."));
}

void signedOut(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.table->selectRow(0);
    stage.action("actionReveal")->trigger();
    stage.api.answerPosts(error(401, "invalid token"));
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not created. The token was not accepted."));
    QVERIFY(stage.keeps());
    stage.api.refuse(error(401, "token gone"));
    stage.refresh();
    QTRY_VERIFY(stage.keys().isEmpty());
    SAYS(stage, QStringLiteral("The token was not accepted."));
    QTRY_VERIFY(stage.dialog("ConnectionDialog") != nullptr); // where one signs in
    const int before = stage.sent("GET");
    QTest::qWait(20);
    QCOMPARE(stage.sent("GET"), before);
    QVERIFY(!stage.all().contains(QLatin1String(canaryValue)));
    QVERIFY2(stage.keeps(), "what was being written has gone");
    stage.api.recover();
    stage.api.answer("POST", error(400, "too late"));
    Connection renewed = stage.connection();
    renewed.token = *Token::parse("another-made-up-token");
    stage.dialog("ConnectionDialog")->close();
    stage.window.keep({renewed, Profile()}, false); // what that dialog comes to
    QTRY_COMPARE(stage.keys().size(), 3);
    QVERIFY2(stage.keeps(), "what was being written has gone");
    QVERIFY(stage.create());
    QTRY_COMPARE(stage.api.requests("POST").back().headers.value("authorization"),
                 QByteArray("Bearer another-made-up-token"));
}

void firstSignIn(Row &row)
{
    Stage stage(row);
    stage.api.refuse(RawReply::json(401, R"({"error":"invalid token"})",
                                    "WWW-Authenticate: Basic realm=\"gateway\"\r\n"));
    stage.window.open({stage.connection()});
    QVERIFY(stage.rests());
    SAYS(stage, QStringLiteral("The token was not accepted."));
    QCOMPARE(stage.sent("GET"), 1);
    QVERIFY(!stage.api.server().received().contains("Basic "));
}

void forbidden(Row &row)
{
    Stage stage(row);
    refreshMeets(stage, error(403, "permission denied"), QStringLiteral("not allowed to do this"));
    QCOMPARE(stage.keys().size(), 3);
    QVERIFY(stage.dialog("ConnectionDialog") == nullptr); // one stays signed in
}

void quota(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    createMeets(stage, error(403, "limit", R"(,"quotaLimit":500,"quotaRemaining":0)"),
                QStringLiteral("The limit of 500 is reached: 0 left."));
    const QAbstractButton *create = stage.buttonOf(QStringLiteral("Create"));
    QVERIFY(create != nullptr);
    QTRY_VERIFY(!create->isEnabled()); // until somebody has made room
    stage.click(QStringLiteral("Refresh the List"));
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(stage.keeps());
}

void gone(Row &row)
{
    Stage stage(row, 2);
    QVERIFY(stage.opens());
    stage.api.answer("DELETE", error(404, "core instance secret not found"));
    stage.table->selectRow(0);
    stage.action("actionDelete")->trigger();
    QTRY_VERIFY(stage.dialog("DeleteDialog") != nullptr);
    stage.click(QStringLiteral("Delete Secret"));
    SAYS(stage, QStringLiteral("was gone already"));
    QCOMPARE(stage.sent("DELETE"), 1);
    // A change of what has gone: the list is read again, and so its row goes.
    stage.api.answer("PATCH", error(404, "core instance secret not found"));
    stage.table->selectRow(0);
    stage.action("actionEdit")->trigger();
    QTRY_VERIFY(stage.dialog("EditDialog") != nullptr);
    child<QLineEdit>(*stage.dialog("EditDialog"), "key")->setText(QStringLiteral("OTHER"));
    const int lists = stage.sent("GET");
    stage.click(QStringLiteral("Save"));
    SAYS(stage, QStringLiteral("It is no longer there."));
    QTRY_COMPARE(stage.sent("PATCH"), 1);
    QTRY_VERIFY(stage.sent("GET") > lists + 1);
}

void noInstance(Row &row)
{
    Stage stage(row);
    stage.api.refuse(error(404, "aggregator not found"));
    stage.window.open({stage.connection()});
    QVERIFY(stage.rests());
    SAYS(stage, QStringLiteral("There is no such core instance."));
    QTRY_VERIFY(stage.dialog("ConnectionDialog") != nullptr);
    QCOMPARE(stage.sent("GET"), 1);
}

void tooLargeOrWrong(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    createMeets(stage, error(413, "too large"), QStringLiteral("finds the value too large"));
    createMeets(stage, error(422, "bad key", R"(,"detail":"<b>letters</b> only")"),
                QStringLiteral("bad key: <b>letters</b> only")); // plain text
}

void strangeErrors(Row &row)
{
    Stage html(row);
    refreshMeets(html, RawReply::http(403, "text/html", "<html><h1>Denied</h1></html>"),
                 QStringLiteral("<h1>Denied</h1>"));
    QCOMPARE(html.keys().size(), 3);
    Stage stage(row);
    refreshMeets(stage, RawReply::http(418, "text/plain", QByteArray(1 << 20, 'y')),
                 QStringLiteral("status 418"));
    for (const QString &text : stage.texts()) {
        QVERIFY2(text.count(QLatin1Char('y')) <= 220, "too long to be read");
    }
}

void echoes(Row &row)
{
    const QByteArray both = QByteArray(canaryToken) + " and " + canaryValue + " and "
        + QByteArray(canaryValue).toBase64();
    Stage stage(row);
    QVERIFY(stage.opens());
    createMeets(stage, error(400, "bad: " + both), QStringLiteral("The server says: \u201cbad: "));
    stage.api.refuse(error(403, "no: " + QByteArray(canaryToken)));
    stage.refresh();
    SAYS(stage, QStringLiteral("The server says: \u201cno: "));
}

} // namespace

Faults statusFaults()
{
    return {
        {38, "400 with index", "the message where it was sent from", withIndex},
        {39, "401 mid-session", "no more fetches, rows cleared, sign-in, write text kept",
         signedOut},
        {40, "401 on first sign-in, Basic", "1 send, no Basic, token not accepted", firstSignIn},
        {41, "403", "not allowed, stays signed in, no retry", forbidden},
        {42, "402/403 quota", "limit, none left, create disabled until refresh, kept", quota},
        {43, "404 on PATCH/DELETE", "gone already, row removed", gone},
        {44, "404 on list", "no such instance, settings opened", noInstance},
        {47, "413 / 422 with detail", "inline, detail, plain text only", tooLargeOrWrong},
        {53, "Error body not JSON / huge / HTML", "at most 200 characters, plain", strangeErrors},
        {54, "Error message echoes token or value", "blotted out", echoes},
    };
}

} // namespace coffer::test
