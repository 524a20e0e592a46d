// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changewindow.h"
#include "ui/secretedit.h"

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void create(ChangeWindow &shown, const char *key)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), shown.dialog("NewSecretDialog"));
    type(key);
    press(Qt::Key_Tab);
    type("made up");
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.says(u"was created"_s));
    activate(shown.window);
}

/// Gives the current secret another key or value.
void edit(ChangeWindow &shown, const char *key, const char *value = "")
{
    press(Qt::Key_F2);
    QTRY_VERIFY(shown.dialog("EditDialog") != nullptr);
    QDialog *dialog = shown.dialog("EditDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    if (*key != '\0') {
        child<QLineEdit>(*dialog, "key")->selectAll();
        type(key);
    }
    if (*value != '\0') {
        dialog->findChild<SecretEdit *>()->setFocus();
        type(value);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown.dialog("EditDialog") == nullptr);
    activate(shown.window);
}

QUuid idOf(const ChangeWindow &shown, const QString &key)
{
    const auto row = static_cast<int>(shown.keys().indexOf(key));
    return shown.table->model()->index(row, KeyColumn).data(IdRole).toUuid();
}

} // namespace

/// Edits from the window and what is offered to be undone, against the demo's server.
class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateIsUndone_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the message") << false;
        QTest::newRow("by Ctrl+Z") << true;
    }
    void aCreateIsUndone()
    {
        QFETCH(bool, byKey);
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        QVERIFY(!shown.action("actionUndo")->isEnabled());
        create(shown, "made/up");
        QVERIFY(shown.action("actionUndo")->isEnabled());
        QCOMPARE(shown.action("actionUndo")->text(), u"&Undo Create"_s);
        QVERIFY(shown.keys().contains(u"made/up"_s));
        if (byKey) {
            press(Qt::Key_Z, Qt::ControlModifier);
        } else {
            shown.takeOffer();
        }
        QVERIFY(shown.says(u"was deleted"_s));
        QTRY_COMPARE(shown.table->model()->rowCount(), 5);
        QVERIFY(!shown.keys().contains(u"made/up"_s));
        QVERIFY(!shown.action("actionUndo")->isEnabled());
    }

    void aCreateThatOthersHaveChangedStays()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        create(shown, "made/up");
        QTest::qWait(2); // another millisecond
        QVERIFY(Other(connectionTo(server)).rename(idOf(shown, u"made/up"_s), u"theirs"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.says(u"somebody has changed"_s));
        QTRY_VERIFY(shown.keys().contains(u"theirs"_s));
        QVERIFY(!shown.action("actionUndo")->isEnabled());
    }

    void aRenameIsUndone()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        shown.select(2, 2);
        const QString before = shown.key(2);
        edit(shown, "renamed");
        QVERIFY(shown.says(u"was renamed to"_s));
        QVERIFY(shown.keys().contains(u"renamed"_s));
        QCOMPARE(shown.key(shown.table->currentIndex().row()), u"renamed"_s);
        QCOMPARE(shown.action("actionUndo")->text(), u"&Undo Rename"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(shown.keys().contains(before));
        QVERIFY(!shown.keys().contains(u"renamed"_s));
        QTRY_COMPARE(shown.key(shown.table->currentIndex().row()), before);
        QVERIFY(!shown.action("actionUndo")->isEnabled());
    }

    void whatIsCreatedMeanwhileIsAnother()
    {
        FakeApi api(3);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        create(shown, "made/up"); // which this server lists as KEY_0
        api.answer("DELETE", RawReply().hold().send("HTTP/1.1 204 No Content\r\n\r\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("DELETE").size(), 1U);
        api.answerPosts(RawReply::json(201, R"({"id":"10000001-0000-4000-8000-000000000001"})"));
        create(shown, "other"); // no date: it cannot be undone
        QTRY_VERIFY(!shown.action("actionUndo")->isEnabled());
        QTest::qWait(1);
        api.server().release();
        QVERIFY(shown.says(u"made/up\u201d was deleted"_s));
    }

    void whatIsOfferedMeanwhileStays()
    {
        FakeApi api(3);
        ChangeWindow shown;
        QVERIFY(shown.loads({api.connection()}));
        shown.select(2, 2);
        edit(shown, "renamed");
        api.change(2, u"renamed"_s, u"2024-02-03T04:05:06Z"_s);
        QVERIFY(shown.says(u"was renamed to"_s));
        api.answer("PATCH",
                   RawReply().hold().send("HTTP/1.1 200 OK\r\nContent-Length: 36\r\n\r\n"
                                          R"({"updatedAt":"2024-02-03T04:05:06Z"})"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(api.requests("PATCH").size(), 2U);
        create(shown, "other");
        QTRY_COMPARE(shown.action("actionUndo")->text(), u"&Undo Create"_s);
        QTest::qWait(1);
        api.server().release();
        QVERIFY(shown.says(u"renamed\u201d was renamed to \u201cKEY_2"_s));
        QVERIFY(shown.action("actionUndo")->isEnabled());
        QCOMPARE(shown.action("actionUndo")->text(), u"&Undo Create"_s);
    }

    void aReplacedValueIsSaidToStay()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        create(shown, "made/up");
        shown.select(0, 0);
        edit(shown, "", "other");
        QVERIFY(shown.says(u"cannot be undone"_s));
        QVERIFY(shown.bar->message().actionText.isEmpty());
        QVERIFY(!shown.action("actionUndo")->isEnabled()); // nor what was done before it
    }

    void enterAndDoubleClickEdit()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        shown.select(2, 2);
        for (const bool isKey : {true, false}) {
            if (isKey) {
                press(Qt::Key_Return);
            } else {
                const QPoint place =
                    shown.table->visualRect(shown.table->model()->index(2, 0)).center();
                QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, place);
                QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, place);
            }
            QTRY_VERIFY(shown.dialog("EditDialog") != nullptr);
            QCOMPARE(child<QLineEdit>(*shown.dialog("EditDialog"), "key")->text(), shown.key(2));
            shown.dialog("EditDialog")->reject();
            activate(shown.window);
        }
    }

    void inAFilterTheKeysAreTheFields()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        QVERIFY(shown.loads({connectionTo(server)}));
        shown.select(2, 2);
        press(Qt::Key_F, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Delete, Qt::Key_Return}) {
            press(key);
        }
        QTest::qWait(20);
        QVERIFY(shown.dialog("EditDialog") == nullptr);
        QVERIFY(shown.dialog("DeleteDialog") == nullptr);
    }

    void undoingACreateLooksForNothing()
    {
        const demo::DemoServer server({.secrets = 300});
        ChangeWindow shown({.pageSizing = PageSizing::always(20)});
        QVERIFY(shown.loads({connectionTo(server)}));
        const QString before = shown.key(0);
        create(shown, "made/up");
        const auto row = static_cast<int>(shown.keys().indexOf(u"made/up"_s));
        QVERIFY(row >= 0);
        QCOMPARE(shown.table->currentIndex().row(), row);
        const QString next = shown.key(row + 1);
        const auto reads = [&shown] {
            const auto &all = shown.commons.requests.entries();
            return std::count_if(all.begin(), all.end(), [](const RequestEntry &one) {
                return one.method == QNetworkAccessManager::GetOperation;
            });
        };
        const auto soFar = reads();
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.says(u"was deleted"_s));
        QVERIFY(shown.rests());
        QVERIFY2(reads() - soFar <= 6, qPrintable(QString::number(reads() - soFar)));
        QVERIFY(!shown.keys().contains(u"made/up"_s));
        QCOMPARE(shown.table->selectedCount(), 1);
        QCOMPARE(shown.key(shown.table->currentIndex().row()), next);
    }

    void whatCannotBeUndoneAnyMoreIsNotOffered()
    {
        const demo::DemoServer server({.secrets = 5});
        ChangeWindow shown;
        std::chrono::milliseconds now{1000};
        shown.commons.clock = [&now] { return now; };
        QVERIFY(shown.loads({connectionTo(server)}));
        create(shown, "made/up");
        QCOMPARE(shown.bar->message().actionText, u"&Undo"_s);
        now += std::chrono::minutes(5);
        QTest::qWait(20);
        QVERIFY(shown.bar->isVisible()); // it can still be done
        Preferences preferences;
        preferences.confirmsDelete = false;
        preferences.write(shown.commons.settings);
        shown.table->clearSelection(); // the control key counts as held here, and would add the row
        shown.select(3, 3);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown.bar->message().actionText != u"&Undo"_s);
        QVERIFY(shown.says(u"was deleted"_s));
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
