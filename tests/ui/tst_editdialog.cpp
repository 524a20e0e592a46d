// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/hurriedtiming.h"
#include "ui/editdialog.h"
#include "ui/fakeapi.h"
#include "ui/fieldnote.h"
#include "ui/messagebar.h"
#include "ui/secretedit.h"
#include "ui/windowtools.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto listed = u"2024-01-02T03:04:05Z"_s;
const auto later = u"2024-01-02T03:06:05Z"_s;

/// The dialog for KEY_1 over a fake API with the secrets KEY_0 to KEY_2.
struct Edited
{
    FakeApi api{3};
    QNetworkAccessManager network;
    Session session{network, api.connection(), PageSizing::always(100), onceOnly()};
    EditDialog dialog;
    QLineEdit *key = child<QLineEdit>(dialog, "key");
    SecretEdit *value = dialog.findChild<SecretEdit *>();
    FieldNote *keyNote = child<FieldNote>(dialog, "keyNote");
    QCheckBox *replace = child<QCheckBox>(dialog, "replace");
    MessageBar *outcome = child<MessageBar>(dialog, "outcome");
    QSignalSpy saved{&dialog, &EditDialog::saved};

    explicit Edited(const WriteGuard &guard = {})
        : dialog(session, guard)
    {
        session.model().fetchMore({});
        if (!QTest::qWaitFor([&] { return session.model().secretCount() == 3; })) {
            qFatal("no list");
        }
    }

    /// As the list shows it, unless \a state is another.
    void open(EntryState state = EntryState::Text)
    {
        const auto place = session.model().secretAt(1);
        const Entry entry = place.chunk.entry(place.row);
        const auto reads = api.requests("GET").size();
        dialog.edit({entry.id, entry.key.toByteArray(), entry.updatedAt, state, 5});
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog)
            || !QTest::qWaitFor([&] { return api.requests("GET").size() > reads; })) {
            qFatal("no active dialog");
        }
        QTest::qWait(20);
    }
    [[nodiscard]] QAbstractButton *save() const { return child<QPushButton>(dialog, "send"); }
    void rename(const char *name) const
    {
        key->setFocus();
        key->selectAll();
        type(name);
    }
    [[nodiscard]] std::vector<RawRequest> patches() const { return api.requests("PATCH"); }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(patches().back().body).object();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return outcome->isVisible() && outcome->message().text.contains(words); });
    }
    /// Takes what the message offers.
    void takeOffer() const
    {
        QTest::mouseClick(outcome->findChild<QPushButton *>(), Qt::LeftButton);
    }
};

} // namespace

/// The dialog for a secret that exists: what is sent of it, what is told before, and what stays.
class EditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentUnlessChanged()
    {
        Edited edited;
        edited.open();
        QVERIFY(!edited.save()->isEnabled());
        QCOMPARE(edited.key->text(), u"KEY_1"_s);
        QVERIFY(edited.value->document()->isEmpty());
        QVERIFY(edited.value->placeholderText().startsWith(u"Unchanged: text of 5"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        QCOMPARE(edited.patches().size(), 0U);
        edited.rename("KEY_X");
        QVERIFY(edited.save()->isEnabled());
        edited.rename("KEY_1");
        QVERIFY(!edited.save()->isEnabled());
        press(Qt::Key_Escape); // and nothing is asked
        QVERIFY(!edited.dialog.isVisible());
    }

    void onlyWhatWasChangedIsSent()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        QCOMPARE(edited.keyNote->kind(), FieldNote::Kind::Warning);
        QVERIFY(edited.keyNote->text().contains(u"{{ secrets.KEY_1 }}"_s));
        QVERIFY(edited.keyNote->text().contains(u"{{ secrets.NEW }}"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(edited.saved.size(), 1);
        QCOMPARE(edited.sent().keys(), QStringList{u"key"_s});
        QCOMPARE(edited.sent()[u"key"].toString(), u"NEW"_s);
        QVERIFY(edited.patches().back().target.endsWith(
            FakeApi::id(1).toByteArray(QUuid::WithoutBraces)));
        const auto written = edited.saved.at(0).at(0).value<Written>();
        QCOMPARE(written.how, Written::How::Renamed);
        QCOMPARE(written.before, u"KEY_1"_s);
        QVERIFY(!edited.dialog.isVisible());

        edited.open();
        edited.value->setFocus();
        type("made up");
        QVERIFY(edited.replace->isChecked());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edited.saved.size(), 2);
        QCOMPARE(edited.sent().keys(), QStringList{u"value"_s});
        QCOMPARE(edited.sent()[u"value"].toString().toLatin1(), QByteArray("made up").toBase64());
        QCOMPARE(edited.saved.at(1).at(0).value<Written>().how, Written::How::Replaced);
        QVERIFY2(edited.value->document()->isEmpty(), "it must not stay anywhere");
    }

    void anEmptyValueIsSentOnlyOnPurpose()
    {
        Edited edited;
        edited.open();
        edited.replace->setChecked(true);
        QTest::mouseClick(edited.save(), Qt::LeftButton);
        QVERIFY(edited.says(u"The new value is empty."_s));
        QTest::qWait(20);
        QCOMPARE(edited.patches().size(), 0U);
        edited.takeOffer();
        QTRY_COMPARE(edited.patches().size(), 1U);
        QCOMPARE(edited.patches().back().body, QByteArray(R"({"value":""})"));
    }

    void uncheckingForgetsTheValue()
    {
        Edited edited;
        edited.open();
        edited.value->setFocus();
        type("made up");
        edited.replace->setChecked(false);
        QVERIFY(edited.value->document()->isEmpty());
        QVERIFY(!edited.save()->isEnabled());
    }

    void onlyTextCanBeEditedAsText()
    {
        Edited edited;
        edited.open();
        auto *begin = child<QPushButton>(edited.dialog, "begin");
        QVERIFY(begin->isVisible());
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(edited.value->bytes(), QByteArray("value"));
        QVERIFY2(!edited.replace->isChecked(), "nobody has changed it yet");
        edited.value->setFocus();
        edited.value->moveCursor(QTextCursor::End);
        type("!");
        QVERIFY(edited.replace->isChecked());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edited.patches().size(), 1U);
        QCOMPARE(edited.sent()[u"value"].toString().toLatin1(), QByteArray("value!").toBase64());
        for (const EntryState state : {EntryState::Binary, EntryState::Encrypted}) {
            edited.open(state);
            QVERIFY(!begin->isVisible());
            QVERIFY(edited.value->placeholderText().contains(u"to replace"_s));
        }
    }

    void whatIsShownIsMaskedOutOfUse()
    {
        Edited edited;
        edited.open();
        auto *reveal = child<QPushButton>(edited.dialog, "reveal");
        QTest::mouseClick(child<QPushButton>(edited.dialog, "begin"), Qt::LeftButton);
        QTest::mouseClick(reveal, Qt::LeftButton);
        edited.value->moveCursor(QTextCursor::End);
        type("!");
        QVERIFY2(reveal->text().contains(u"Hide"_s), "typing is use");
        QWidget other;
        other.show();
        activate(other);
        QTRY_VERIFY(reveal->text().contains(u"Show"_s));
        QCOMPARE(edited.value->bytes(), QByteArray("value!"));
    }

    void itIsReadAgainBeforeItIsSent()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.api.change(1, u"KEY_1"_s, later);
        const auto reads = edited.api.requests("GET").size();
        press(Qt::Key_Return);
        QVERIFY(edited.says(u"was changed after this list was read"_s));
        QCOMPARE(edited.api.requests("GET").size(), reads + 1);
        QCOMPARE(edited.patches().size(), 0U);
        QCOMPARE(edited.key->text(), u"NEW"_s); // nothing typed is lost
        QVERIFY(edited.key->isEnabled());
        edited.takeOffer();
        QTRY_COMPARE(edited.patches().size(), 1U);
        QCOMPARE(edited.sent()[u"key"].toString(), u"NEW"_s);
    }

    void aChangeIsToldAsSoonAsItIsOpened()
    {
        Edited edited;
        edited.api.change(1, u"RENAMED"_s, later);
        edited.open();
        QVERIFY(edited.says(u"was changed after this list was read"_s));
        QVERIFY(edited.outcome->message().text.contains(u"RENAMED"_s));
        QCOMPARE(edited.key->text(), u"RENAMED"_s);
        QVERIFY2(!edited.save()->isEnabled(), "following others is no change");
        QVERIFY(edited.outcome->message().actionText.isEmpty());
        edited.value->setFocus();
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edited.patches().size(), 1U); // it has been told
        QCOMPARE(edited.sent().keys(), QStringList{u"value"_s});
    }

    void whatIsGoneIsNotChanged()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.api.sendEmptyPages(false);
        edited.api.answer("GET", RawReply::json(200, R"({"items":[],"endCursor":null,"count":0})"));
        press(Qt::Key_Return);
        QVERIFY(edited.says(u"no longer on the server"_s));
        QCOMPARE(edited.patches().size(), 0U);
        QCOMPARE(edited.key->text(), u"NEW"_s);
    }

    void withoutAnAnswerThePersonDecides()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.api.answer("GET", RawReply::json(503, "{}"));
        press(Qt::Key_Return);
        QVERIFY(edited.says(u"It is not known whether somebody has changed it"_s));
        QCOMPARE(edited.patches().size(), 0U);
        edited.takeOffer();
        QTRY_COMPARE(edited.patches().size(), 1U);
        QTRY_COMPARE(edited.saved.size(), 1);
    }

    void closingStopsTheReadingBeforeItIsSent_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by Esc") << true;
        QTest::newRow("by the button") << false;
    }
    void closingStopsTheReadingBeforeItIsSent()
    {
        QFETCH(bool, byKey);
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.api.answer("GET", RawReply().hold());
        const auto reads = edited.api.requests("GET").size();
        press(Qt::Key_Return);
        QTRY_COMPARE(edited.api.requests("GET").size(), reads + 1);
        QVERIFY(!edited.key->isEnabled());
        auto *cancel =
            child<QDialogButtonBox>(edited.dialog, "buttons")->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->toolTip().isEmpty()); // nothing is saved all the same
        byKey ? press(Qt::Key_Escape) : QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(edited.key->isEnabled());
        QVERIFY(edited.dialog.isVisible());
        QCOMPARE(edited.key->text(), u"NEW"_s);
        edited.api.server().release();
        QTest::qWait(20);
        QCOMPARE(edited.patches().size(), 0U);
    }

    void whatElseIsChangedMeanwhileIsNotItsAnswer()
    {
        Edited edited;
        edited.open();
        edited.value->setFocus();
        type("made up");
        edited.api.answer("PATCH",
                          RawReply().hold().send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        const auto reads = edited.api.requests("GET").size();
        press(Qt::Key_Return, Qt::ControlModifier);
        edited.session.changer().update(FakeApi::id(0), {u"OTHER"_s, {}});
        QTRY_COMPARE(edited.api.requests("GET").size(), reads + 1);
        QVERIFY(edited.says(u"something else is still being changed"_s));
        QVERIFY(edited.value->isEnabled());
        QTRY_COMPARE(edited.patches().size(), 1U);
        QTest::qWait(1);
        edited.api.server().release();
        QTRY_VERIFY(!edited.session.isWriting());
        QCOMPARE(edited.saved.size(), 0);
        QVERIFY(edited.dialog.isVisible() && edited.save()->isEnabled());
        QCOMPARE(edited.value->bytes(), QByteArray("made up"));
        edited.api.answer("PATCH", RawReply::json(200, R"({"updatedAt":"2024-02-03T04:05:06Z"})"));
        QTest::mouseClick(edited.save(), Qt::LeftButton);
        QTRY_COMPARE(edited.saved.size(), 1);
        QCOMPARE(edited.sent().keys(), QStringList{u"value"_s});
    }

    void aKeyInTheListIsNoticedBeforeSending()
    {
        Edited edited;
        edited.open();
        edited.rename("KEY_2");
        QCOMPARE(edited.keyNote->kind(), FieldNote::Kind::Error);
        QVERIFY(edited.keyNote->text().contains(u"Another secret in the list has this key"_s));
        edited.rename("x");
        edited.key->clear();
        QVERIFY(edited.keyNote->text().contains(u"Enter a key"_s));
        press(Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(edited.patches().size(), 0U);
    }

    void refusalsKeepEverything_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << u"did not accept"_s;
        QTest::newRow("401") << 401 << u"token was not accepted"_s;
        QTest::newRow("403") << 403 << u"not allowed"_s;
        QTest::newRow("404") << 404 << u"no longer there"_s;
        QTest::newRow("409") << 409 << u"exists already"_s;
        QTest::newRow("410") << 410 << u"no longer there"_s;
        QTest::newRow("413") << 413 << u"too large"_s;
        QTest::newRow("429") << 429 << u"fewer requests"_s;
    }
    void refusalsKeepEverything()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.value->setFocus();
        type("made up");
        edited.api.answer("PATCH", RawReply::json(status, R"({"error":"why"})"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(edited.says(words));
        QVERIFY(edited.outcome->message().text.startsWith(u"Not saved."_s));
        QVERIFY(edited.outcome->message().text.contains(u"why"_s));
        QVERIFY(edited.dialog.isVisible() && edited.key->isEnabled());
        QCOMPARE(edited.key->text(), u"NEW"_s);
        QCOMPARE(edited.value->bytes(), QByteArray("made up"));
        QCOMPARE(edited.patches().size(), 1U);
        if (status == 409) {
            QCOMPARE(edited.keyNote->kind(), FieldNote::Kind::Error);
            QCOMPARE(QApplication::focusWidget(), edited.key);
        }
    }

    void whatIsNotKnownIsSaid()
    {
        Edited edited;
        QSignalSpy unconfirmed(&edited.dialog, &EditDialog::unconfirmed);
        edited.open();
        edited.rename("NEW");
        edited.api.answer("PATCH", RawReply().close());
        press(Qt::Key_Return);
        QVERIFY(edited.says(u"The change is not on the server."_s));
        QCOMPARE(edited.patches().size(), 1U);
        QCOMPARE(unconfirmed.size(), 1);
        QCOMPARE(edited.key->text(), u"NEW"_s);
    }

    void closedWhileSendingItComesBackOnRefusal()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        edited.api.answer(
            "PATCH",
            RawReply().hold().send("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}"));
        press(Qt::Key_Return);
        QTRY_COMPARE(edited.patches().size(), 1U);
        press(Qt::Key_Escape);
        QVERIFY(!edited.dialog.isVisible());
        QTest::qWait(1);
        edited.api.server().release();
        QTRY_VERIFY(edited.dialog.isVisible());
        QVERIFY(edited.says(u"not allowed"_s));
        QCOMPARE(edited.key->text(), u"NEW"_s);
    }

    void escapeAsksBeforeItDiscards()
    {
        Edited edited;
        edited.open();
        edited.rename("NEW");
        press(Qt::Key_Escape);
        QVERIFY(edited.dialog.isVisible());
        QVERIFY(edited.says(u"has not been saved"_s));
        edited.takeOffer();
        QVERIFY(!edited.dialog.isVisible());
        edited.open();
        QCOMPARE(edited.key->text(), u"KEY_1"_s);
        QVERIFY(!edited.outcome->isVisible());
    }

    void aProtectedPlaceAsksForTheName()
    {
        Edited edited({.isProtected = true, .instance = u"prod-eu"_s});
        edited.open();
        edited.rename("NEW");
        QVERIFY(!edited.save()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *name = child<QWidget>(edited.dialog, "confirmation")->findChild<QLineEdit *>();
        QVERIFY(name->isVisible());
        name->setFocus();
        type("Prod-eu");
        QVERIFY(!edited.save()->isEnabled()); // exactly
        name->setText(u"prod-eu"_s);
        QVERIFY(edited.save()->isEnabled());
        QCOMPARE(edited.patches().size(), 0U);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edited.saved.size(), 1);
        edited.open();
        edited.rename("OTHER");
        QVERIFY2(!edited.save()->isEnabled(), "each change asks");
    }

    void controlsHaveNamesAndMnemonics()
    {
        Edited edited({.isProtected = true, .instance = u"prod-eu"_s});
        edited.open();
        QCOMPARE(namelessControls(edited.dialog), QStringList());
        QCOMPARE(doubleMnemonics(edited.dialog), QStringList());
        QCOMPARE(deadMnemonics(edited.dialog), QStringList());
    }

    void returnSaysThatNothingIsChanged()
    {
        Edited edited;
        edited.open();
        press(Qt::Key_Return);
        QVERIFY(edited.dialog.isVisible());
        QVERIFY(edited.keyNote->isVisible());
        QVERIFY(edited.keyNote->text().contains(u"Nothing is changed"_s));
        QCOMPARE(QApplication::focusWidget(), edited.key);
        edited.rename("KEY_X");
        QVERIFY(!edited.keyNote->text().contains(u"Nothing is changed"_s));
    }
};

QTEST_MAIN(EditDialogTest)
#include "tst_editdialog.moc"
