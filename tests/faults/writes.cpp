// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/stage.h"
#include "ui/windowtools.h"

namespace coffer::test {

namespace {

const QString stored = QStringLiteral("KEY_1000000"); // what FakeApi::addNewer(1) lists first

// Each fault of a create comes once with the secret stored all the same, and once without.
void createMeets(Row &row, const RawReply &reply)
{
    {
        Stage stage(row);
        QVERIFY(stage.opens());
        stage.api.server().answer(reply);
        stage.api.addNewer(1);
        QVERIFY(stage.create(stored));
        SAYS(stage, QStringLiteral("confirmed by re-reading"));
        QTRY_VERIFY(stage.keys().contains(stored));
        QTRY_VERIFY(stage.dialog("NewSecretDialog") == nullptr);
        QCOMPARE(stage.sent("POST"), 1);
    }
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.server().answer(reply);
    QVERIFY(stage.create());
    SAYS(stage, QStringLiteral("Not found on the server"));
    QVERIFY(stage.offers(QStringLiteral("Try Again")));
    QVERIFY(stage.keeps());
    QCOMPARE(stage.sent("POST"), 1);
}

void closedBeforeAnyByte(Row &row)
{
    createMeets(row, RawReply().close());
}

void resetAfterPost(Row &row)
{
    createMeets(row, RawReply().reset());
}

void halfAHead(Row &row)
{
    createMeets(row, RawReply::raw("HTTP/1.1 20").close());
    createMeets(row, RawReply::raw("HTTP/1.1 201 Created\r\nContent-Ty").close());
}

void unreadableAnswer(Row &row)
{
    for (const QByteArray &body :
         {QByteArray(), QByteArray(R"({"id":"100)"), QByteArray("done!")}) {
        createMeets(row, RawReply::json(201, body));
    }
}

void hang(Row &row)
{
    createMeets(row, RawReply().hang());
}

void taken(Row &row)
{
    Stage stage(row, 250);
    QVERIFY(stage.opens());
    stage.api.answerPosts(
        RawReply::json(409, R"({"error":"core instance secret already exists"})"));
    QVERIFY(stage.create(QStringLiteral("KEY_240")));
    SAYS(stage, QStringLiteral("exists already"));
    QVERIFY(stage.keeps(QStringLiteral("KEY_240")));
    stage.click(QStringLiteral("Show It"));
    QTRY_VERIFY(stage.table->currentKey() == QByteArray("KEY_240"));
    QCOMPARE(stage.sent("POST"), 1);
    stage.action("actionNew")->trigger();
    QVERIFY2(stage.keeps(QStringLiteral("KEY_240")), "what was typed has gone");
}

void takenAfterUnconfirmed(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.server().answer(RawReply().close());
    QVERIFY(stage.create(stored));
    SAYS(stage, QStringLiteral("Not found on the server"));
    stage.api.addNewer(1); // it was only late
    stage.api.answerPosts(
        RawReply::json(409, R"({"error":"core instance secret already exists"})"));
    stage.click(QStringLiteral("Try Again"));
    SAYS(stage, QStringLiteral("confirmed by re-reading"));
    QCOMPARE(stage.sent("POST"), 2); // one each time that somebody asked for it
}

void twice(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.answerPosts(RawReply().hold());
    QVERIFY(stage.create());
    QTRY_COMPARE(stage.sent("POST"), 1);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(stage.dialog("NewSecretDialog"), Qt::Key_Return, Qt::ControlModifier);
        for (auto *button : stage.dialog("NewSecretDialog")->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                QTest::mouseDClick(button, Qt::LeftButton);
            }
        }
    }
    SAYS(stage, QStringLiteral("Creating"));
    QTest::qWait(10);
    QCOMPARE(stage.sent("POST"), 1);
}

void quit(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.api.answerPosts(RawReply().hang());
    QVERIFY(stage.create(stored));
    QTRY_COMPARE(stage.sent("POST"), 1);
    stage.window.close();
    QVERIFY(stage.window.isVisible()); // it waits for the answer, and lives meanwhile
    QTRY_VERIFY(!stage.window.isVisible());
    stage.api.addNewer(1); // the server had it
    ui::MainWindow next(stage.commons, Stage::quick());
    next.show();
    next.open({stage.connection()});
    SAYS(stage, stored);
    QCOMPARE(stage.sent("POST"), 1);
}

void deleteOfMany(Row &row)
{
    Stage stage(row, 20);
    QVERIFY(stage.opens());
    stage.table->selectAll();
    const int reads = stage.sent("GET");
    stage.action("actionDelete")->trigger();
    QTRY_VERIFY(stage.dialog("DeleteDialog") != nullptr);
    QTRY_VERIFY(stage.sent("GET") > reads); // they are read again first, all on one page
    for (int done = 0; done < 7; ++done) {
        stage.api.server().answer(RawReply::json(200, R"({"deleted":true,"deletedAt":null})"));
    }
    stage.api.answer("DELETE", RawReply().close());
    for (auto *button : stage.dialog("DeleteDialog")->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Delete"))) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    SAYS(stage, QStringLiteral("12 not tried."));
    QCOMPARE(stage.sent("DELETE"), 8);
}

} // namespace

Faults writeFaults()
{
    return {
        {11, "Close before any byte, POST", "1 send, re-list, Created or Not found",
         closedBeforeAnyByte},
        {12, "RST after full POST read", "as 11", resetAfterPost},
        {14, "Half status line / half headers on POST", "1 send, as 11", halfAHead},
        {19, "POST 201 with truncated/empty/non-JSON body", "1 send, re-list, Created",
         unreadableAnswer},
        {22, "Hang after POST", "unconfirmed when the time is over, 1 send", hang},
        {45, "409 on clean POST", "key exists, show it, nothing lost", taken},
        {46, "409 after an unconfirmed POST", "re-list, Created", takenAfterUnconfirmed},
        {66, "Double-click Save / Enter twice", "1 send", twice},
        {67, "Window closed / quit with write in flight", "waits, then told on the next start",
         quit},
        {68, "Network drops in mid-delete of 20", "deleted / unknown / not tried", deleteOfMany},
    };
}

} // namespace coffer::test
