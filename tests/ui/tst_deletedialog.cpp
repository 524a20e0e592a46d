// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changewindow.h"
#include "ui/fieldnote.h"

#include <QListWidget>
#include <QTreeWidget>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(coffer::test::RawReply)

namespace {

QDialog *results(const ChangeWindow &shown)
{
    for (auto *dialog : shown.window.findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->findChild<QTreeWidget *>() != nullptr) {
            return dialog;
        }
    }
    return nullptr;
}

RawReply refusal(int status)
{
    return RawReply::json(status, R"({"error":"why"})");
}

} // namespace

/// Deleting from the window: what is asked before, and what is said of each after.
class DeleteDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsNamedAndDeleted()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads(placeOf(connectionTo(server))));
        const QStringList before = shown.keys();
        shown.select(1, 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QDialog *dialog = shown.dialog("DeleteDialog");
        QTRY_COMPARE(QApplication::focusWidget(), button(*dialog, u"Cancel"_s));
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), before.at(1));
        QString said;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            said += label->text() + u'\n';
        }
        said.remove(QChar(0x200b));
        QVERIFY2(said.contains(u"prod-eu ("_s), qPrintable(said));
        QVERIFY(said.contains(u"cannot be undone"_s));
        QVERIFY(said.contains(u"Pipelines"_s));
        press(Qt::Key_Return); // on Cancel
        QTRY_VERIFY(shown.dialog("DeleteDialog") == nullptr);
        QCOMPARE(shown.keys(), before);
        activate(shown.window);

        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete Secret"_s),
                          Qt::LeftButton);
        QVERIFY(shown.says(before.at(1) + u"\u201d was deleted."_s));
        QTRY_COMPARE(shown.table->model()->rowCount(), 4);
        QVERIFY(!shown.keys().contains(before.at(1)));
        QTRY_COMPARE(shown.key(shown.table->currentIndex().row()), before.at(2));
        QVERIFY(!shown.action("actionUndo")->isEnabled());
    }

    void manyAreNamedUpToTen()
    {
        const demo::DemoServer server({.secrets = 14});
        ChangeWindow shown;
        QVERIFY(shown.loads(placeOf(connectionTo(server))));
        const QStringList before = shown.keys();
        shown.select(1, 12);
        shown.action("actionDelete")->trigger();
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QDialog *dialog = shown.dialog("DeleteDialog");
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 11);
        QCOMPARE(list->item(9)->text(), before.at(10));
        QVERIFY(list->item(10)->text().contains(u"2 more"_s));
        QVERIFY(button(*dialog, u"Delete 12 Secret"_s) != nullptr);
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(doubleMnemonics(*dialog), QStringList());
        QTest::mouseClick(button(*dialog, u"Delete 12"_s), Qt::LeftButton);
        QVERIFY(shown.says(u"12 secret"_s));
        QTRY_COMPARE(shown.table->model()->rowCount(), 2);
        QTRY_COMPARE(shown.keys(), (QStringList{before.at(0), before.at(13)}));
        QCOMPARE(shown.bar->message().severity, Message::Severity::Success);
    }

    void aHeldKeyChangesOnce()
    {
        const ChangeWindow shown;
        for (const char *name : {"actionDelete", "actionUndo", "actionNew", "actionEdit"}) {
            QVERIFY2(!shown.action(name)->autoRepeat(), name);
        }
    }

    void aPreferenceSparesOnlyTheSingleOne()
    {
        const demo::DemoServer server({.secrets = 6});
        ChangeWindow shown;
        Preferences preferences;
        preferences.confirmsDelete = false;
        preferences.write(shown.commons.settings);
        QVERIFY(shown.loads(placeOf(connectionTo(server))));
        shown.select(0, 0);
        press(Qt::Key_Delete);
        QTRY_COMPARE(shown.table->model()->rowCount(), 5);
        shown.select(0, 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        shown.dialog("DeleteDialog")->reject();
        activate(shown.window);

        Profile profile;
        profile.isProtected = true;
        QVERIFY(shown.loads(placeOf(connectionTo(server), profile)));
        shown.select(0, 0);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QCOMPARE(shown.table->model()->rowCount(), 5);
    }

    void whatOthersDidMeanwhileIsToldBefore_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("renamed") << false;
        QTest::newRow("gone") << true;
    }
    void whatOthersDidMeanwhileIsToldBefore()
    {
        QFETCH(bool, isGone);
        const demo::DemoServer server({.secrets = 3});
        ChangeWindow shown;
        QVERIFY(shown.loads(placeOf(connectionTo(server))));
        const QUuid id = shown.table->model()->index(1, 0).data(IdRole).toUuid();
        Other other(connectionTo(server));
        QVERIFY(isGone ? other.remove(id) : other.rename(id, u"OTHER"_s));
        shown.select(1, 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        const auto *news = shown.dialog("DeleteDialog")->findChild<FieldNote *>(u"news"_s);
        QTRY_VERIFY(news->isVisible());
        QVERIFY(news->text().contains(isGone ? u"no longer on the server"_s : u"OTHER"_s));
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete"_s), Qt::LeftButton);
        QVERIFY(shown.says(isGone ? u"was gone already"_s : u"was deleted"_s));
        QTRY_COMPARE(shown.table->model()->rowCount(), 2);
    }

    void eachOfManyHasItsResult()
    {
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        shown.select(0, 4);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTRY_COMPARE(api.requests("GET").size(), 2U); // they are read again
        // Of five: deleted, gone, refused, then the network goes.
        const std::vector<RawReply> replies{RawReply::json(200, R"({"deleted":true})"),
                                            refusal(404), refusal(409), RawReply().close()};
        for (const RawReply &reply : replies) {
            api.server().answer(reply);
        }
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete 5"_s), Qt::LeftButton);
        QVERIFY(shown.says(u"1 unknown"_s));
        QVERIFY(shown.bar->message().text.contains(u"1 not tried"_s));
        QVERIFY(shown.bar->message().text.contains(u"1 not deleted"_s));
        QCOMPARE(shown.bar->message().severity, Message::Severity::Warning);
        shown.takeOffer();
        QTRY_VERIFY(results(shown) != nullptr);
        QDialog *dialog = results(shown);
        const auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 5);
        const std::vector<std::pair<int, QString>> expected{{2, u"Not deleted."_s},
                                                            {3, u"Still on the server."_s},
                                                            {4, u"Not tried"_s},
                                                            {0, u"Deleted"_s},
                                                            {1, u"Was gone already"_s}};
        for (int row = 0; row < 5; ++row) { // first what is left to be done
            const auto &[number, words] = expected[static_cast<std::size_t>(row)];
            QCOMPARE(list->topLevelItem(row)->text(0), QString::fromLatin1(FakeApi::key(number)));
            QVERIFY(list->topLevelItem(row)->text(1).startsWith(words));
        }
        QVERIFY(!list->topLevelItem(0)->text(1).contains(u"exists already"_s));
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(doubleMnemonics(*dialog), QStringList());
        const auto before = api.requests("DELETE").size();
        QTest::mouseClick(button(*dialog, u"Try the Rest Again"_s), Qt::LeftButton);
        QVERIFY(shown.says(u"3 secret"_s));
        QTRY_COMPARE(api.requests("DELETE").size(), before + 3);
    }

    void whatIsTriedAgainIsWhatFailed_data()
    {
        QTest::addColumn<int>("last");
        QTest::newRow("one") << 0;
        QTest::newRow("many") << 1;
    }
    void whatIsTriedAgainIsWhatFailed()
    {
        QFETCH(int, last);
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        api.answer("DELETE", refusal(403));
        shown.select(0, last);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete"_s), Qt::LeftButton);
        QVERIFY(shown.says(u"not deleted"_s));
        QVERIFY(shown.rests());
        activate(shown.window);
        shown.select(3, 5);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        shown.dialog("DeleteDialog")->reject();
        QTRY_VERIFY(shown.dialog("DeleteDialog") == nullptr);
        shown.takeOffer();
        if (last > 0) {
            QTRY_VERIFY(results(shown) != nullptr);
            QTest::mouseClick(button(*results(shown), u"Try the Rest Again"_s), Qt::LeftButton);
        }
        QTRY_COMPARE(api.requests("DELETE").size(), 2U);
        QVERIFY(shown.rests());
        for (const RawRequest &request : api.requests("DELETE")) {
            QVERIFY(request.target.endsWith(FakeApi::id(0).toByteArray(QUuid::WithoutBraces)));
        }
    }

    void aSingleRefusalIsToldWithItsReason_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOfferedAgain");
        QTest::newRow("403") << refusal(403) << u"was not deleted"_s << true;
        QTest::newRow("400") << refusal(400) << u"was not deleted"_s << false;
        QTest::newRow("no") << RawReply::json(200, R"({"deleted":false})")
                            << u"has deleted nothing"_s << true;
        QTest::newRow("lost") << RawReply().close() << u"is still on the server"_s << true;
    }
    void aSingleRefusalIsToldWithItsReason()
    {
        QFETCH(RawReply, reply);
        QFETCH(QString, words);
        QFETCH(bool, isOfferedAgain);
        FakeApi api(3);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        api.answer("DELETE", reply);
        shown.select(0, 0);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete"_s), Qt::LeftButton);
        QVERIFY(shown.says(words));
        QCOMPARE(api.requests("DELETE").size(), 1U);
        QCOMPARE(!shown.bar->message().actionText.isEmpty(), isOfferedAgain);
        QVERIFY(shown.rests());
        QVERIFY2(shown.bar->isVisible(), "the list that was read again does not take it away");
    }

    void deletingManyCanBeStopped()
    {
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        api.answer("DELETE", RawReply().hold().send("HTTP/1.1 204 No Content\r\n\r\n"));
        shown.select(0, 4);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete"_s), Qt::LeftButton);
        QVERIFY(shown.says(u"are being deleted"_s));
        QTRY_COMPARE(api.requests("DELETE").size(), 1U);
        shown.window.close();
        QVERIFY2(shown.window.isVisible(), "nobody would hear what became of them");
        QVERIFY(shown.says(u"The window closes when it has"_s));
        shown.window.open({api.connection()}); // nor elsewhere
        QCOMPARE(api.requests("DELETE").size(), 1U);
        QTest::qWait(1);
        api.server().release();
        QTest::qWait(50);
        QCOMPARE(api.requests("DELETE").size(), 1U); // closing has stopped the others
    }

    void stopSendsNoFurtherDelete()
    {
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        api.answer("DELETE", RawReply().hold().send("HTTP/1.1 204 No Content\r\n\r\n"));
        shown.select(0, 4);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        QTest::mouseClick(button(*shown.dialog("DeleteDialog"), u"Delete"_s), Qt::LeftButton);
        QTRY_COMPARE(api.requests("DELETE").size(), 1U);
        shown.takeOffer(); // Stop
        QTest::qWait(1);
        api.server().release();
        QVERIFY(shown.says(u"4 not tried"_s));
        QCOMPARE(api.requests("DELETE").size(), 1U);
    }

    void severalAreReadAgainBefore()
    {
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads(placeOf(api.connection())));
        api.change(2, u"RENAMED"_s, u"2024-01-02T03:06:05Z"_s);
        shown.select(1, 3);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        const auto *news = child<FieldNote>(*shown.dialog("DeleteDialog"), "news");
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->text().contains(u"KEY_2\u201d was changed"_s), qPrintable(news->text()));
        QVERIFY(news->text().contains(u"RENAMED"_s));
        QVERIFY(!news->text().contains(u"KEY_1"_s));
    }

    void whatOfSeveralIsNotKnownIsSaid()
    {
        FakeApi api(6);
        ChangeWindow shown;
        QVERIFY(shown.loads(placeOf(api.connection())));
        api.refuse(refusal(403));
        shown.select(1, 3);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.dialog("DeleteDialog") != nullptr);
        const auto *news = child<FieldNote>(*shown.dialog("DeleteDialog"), "news");
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->text().contains(u"not known whether somebody has changed 3"_s),
                 qPrintable(news->text()));
    }
};

QTEST_MAIN(DeleteDialogTest)
#include "tst_deletedialog.moc"
