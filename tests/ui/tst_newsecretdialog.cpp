// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"
#include "support/hurriedtiming.h"
#include "ui/fakeapi.h"
#include "ui/fieldnote.h"
#include "ui/messagebar.h"
#include "ui/newsecretdialog.h"
#include "ui/secretedit.h"
#include "ui/windowtools.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The dialog over a fake API with the secrets KEY_0 to KEY_2.
struct Asked
{
    FakeApi api{3};
    QNetworkAccessManager network;
    Session session{network, api.connection(), PageSizing::always(100), onceOnly()};
    NewSecretDialog dialog{session.model(), session.creator()};
    QLineEdit *key = child<QLineEdit>(dialog, "key");
    SecretEdit *value = dialog.findChild<SecretEdit *>();
    FieldNote *keyNote = child<FieldNote>(dialog, "keyNote");
    FieldNote *preview = child<FieldNote>(dialog, "preview");
    QPushButton *reveal = child<QPushButton>(dialog, "reveal");
    QCheckBox *encrypt = child<QCheckBox>(dialog, "encrypt");
    MessageBar *outcome = child<MessageBar>(dialog, "outcome");
    QSignalSpy answered{&session.creator(), &SecretCreator::finished};

    Asked()
    {
        session.model().fetchMore({});
        if (!QTest::qWaitFor([&] { return session.model().secretCount() == 3; })) {
            qFatal("no list");
        }
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog)) {
            qFatal("no active dialog");
        }
    }

    void enter(const char *name, const char *text) const
    {
        key->setFocus();
        type(name);
        value->setFocus();
        type(text);
    }
    [[nodiscard]] bool isAnswered(int times = 1)
    {
        return QTest::qWaitFor([&] { return answered.size() == times; });
    }
    [[nodiscard]] std::vector<RawRequest> posts() const { return api.requests("POST"); }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(posts().back().body).object();
    }
    [[nodiscard]] QByteArray sentValue() const
    {
        return QByteArray::fromBase64(sent()[u"value"].toString().toLatin1());
    }
    [[nodiscard]] bool keepsEverything() const
    {
        return dialog.isVisible() && key->text() == u"new/key"_s && value->bytes() == "made up"
            && key->isEnabled();
    }
    [[nodiscard]] QStringList warnings() const
    {
        QStringList found;
        for (const auto *note : dialog.findChildren<FieldNote *>()) {
            if (note->isVisible() && note->kind() == FieldNote::Kind::Warning) {
                found += note->text();
            }
        }
        return found;
    }
};

constexpr auto answer201 =
    R"({"id":"10000000-0000-4000-8000-000000000001","createdAt":"2024-01-02T03:04:05Z"})";

} // namespace

/// The dialog for a new secret: what goes out, and what stays until the server has said yes.
class NewSecretDialogTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

private Q_SLOTS:
    void typedAndSentWithCtrlEnter_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }

    void typedAndSentWithCtrlEnter()
    {
        QFETCH(int, key);
        Asked asked;
        QCOMPARE(QApplication::focusWidget(), asked.key);
        asked.enter("new/key", "one");
        press(Qt::Key_Return); // a line, not the default button
        type("two");
        press(static_cast<Qt::Key>(key), Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.posts().size(), std::size_t{1});
        QCOMPARE(asked.sent()[u"key"].toString(), u"new/key"_s);
        QCOMPARE(asked.sentValue(), "one\ntwo");
        QVERIFY(!asked.sent().contains(u"encrypted"));
        QVERIFY(!asked.dialog.isVisible());
        QVERIFY(asked.value->bytes().isEmpty());
    }

    void tickingSendsEncrypted()
    {
        Asked asked;
        asked.enter("new/key", "made up");
        asked.encrypt->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sent()[u"encrypted"], QJsonValue(true));
    }

    void createdTwiceIsSentOnce()
    {
        Asked asked;
        asked.api.answerPosts(
            RawReply().hold().send(RawReply::json(201, answer201).steps()[0].bytes));
        asked.enter("new/key", "made up");
        asked.key->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        for (auto *button : asked.dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"reat"_s)) {
                QTest::mouseDClick(button, Qt::LeftButton);
            }
        }
        QTRY_COMPARE(asked.posts().size(), std::size_t{1});
        QVERIFY(!asked.key->isEnabled());
        QTest::qWait(30);
        asked.api.server().release();
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.posts().size(), std::size_t{1});
    }

    void theDialogStaysWithinItsScreen()
    {
        Asked asked;
        asked.dialog.resize(560, 5000);
        type(" "); // a note appears, and the layout asks for room
        const int screen = asked.dialog.screen()->availableGeometry().height();
        QTRY_VERIFY(asked.dialog.frameGeometry().height() <= screen);
    }

    void whatWasSentIsNotCancelled()
    {
        Asked asked;
        asked.api.answerPosts(RawReply().hold().send(RawReply::json(403, "{}").steps()[0].bytes));
        asked.enter("new/key", "made up");
        const auto *cancel =
            child<QDialogButtonBox>(asked.dialog, "buttons")->button(QDialogButtonBox::Cancel);
        const QString before = cancel->text();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.posts().size(), std::size_t{1});
        QCOMPARE(cancel->text(), u"C&lose"_s);
        QVERIFY(!cancel->hasFocus());
        press(Qt::Key_Return); // does nothing
        QVERIFY(asked.dialog.isVisible());
        asked.api.server().release();
        QVERIFY(asked.isAnswered());
        QCOMPARE(cancel->text(), before);
        QVERIFY(asked.keepsEverything());
    }

    void doubleClickOnCreateIsOneRequest()
    {
        Asked asked;
        asked.enter("new/key", "made up");
        for (auto *button : asked.dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"C&reate"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                QTest::mouseDClick(button, Qt::LeftButton);
                break;
            }
        }
        QVERIFY(asked.isAnswered());
        QTest::qWait(30);
        QCOMPARE(asked.posts().size(), std::size_t{1});
    }

    void showGivesTheFocusBack()
    {
        Asked asked;
        asked.enter("new/key", "made");
        QVERIFY(!asked.reveal->isCheckable()); // its words say what it does
        QTest::mouseClick(asked.reveal, Qt::LeftButton);
        QCOMPARE(asked.reveal->text(), u"&Hide"_s);
        QCOMPARE(asked.reveal->accessibleName(), u"Hide the value"_s);
        type(" up");
        QCOMPARE(asked.value->bytes(), "made up");
    }

    void whatWasSaidGoesWithWhatItWasAbout()
    {
        Asked asked;
        asked.api.answerPosts(RawReply::json(400, "{}"));
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.outcome->isVisible());
        type("!");
        QVERIFY(!asked.outcome->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(asked.outcome->message().text.contains(u"not been saved"_s));
        asked.encrypt->click();
        QVERIFY(!asked.outcome->isVisible());
        asked.api.answerPosts(RawReply::json(409, "{}"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered(2));
        asked.value->setFocus();
        type("!");
        QVERIFY(asked.outcome->isVisible()); // it is about the key
        asked.key->setFocus();
        type("2");
        QVERIFY(!asked.outcome->isVisible());
        asked.api.answerPosts(RawReply().close()); // what became of it is not known, and stays so
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered(3));
        type("3");
        QVERIFY(asked.outcome->isVisible());
    }

    void createAnotherKeepsTheTick()
    {
        Asked asked;
        child<QCheckBox>(asked.dialog, "another")->setChecked(true);
        asked.encrypt->setChecked(true);
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.encrypt->isChecked());
        child<QCheckBox>(asked.dialog, "another")->setChecked(false);
        asked.enter("new/key2", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered(2));
        QVERIFY(!asked.encrypt->isChecked());
    }

    void createAnother()
    {
        Asked asked;
        child<QCheckBox>(asked.dialog, "another")->setChecked(true);
        for (int time = 1; time <= 2; ++time) {
            asked.enter("new/key", "made up");
            press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(asked.isAnswered(time));
            QVERIFY(asked.dialog.isVisible());
            QVERIFY(asked.key->text().isEmpty());
            QVERIFY(asked.value->document()->isEmpty());
            QCOMPARE(QApplication::focusWidget(), asked.key);
            QCOMPARE(asked.outcome->message().severity, Message::Severity::Success);
            QVERIFY(asked.outcome->message().text.contains(u"new/key"_s));
        }
        QCOMPARE(asked.posts().size(), std::size_t{2});
    }

    void pastedLineEndsArriveByteForByte()
    {
        Asked asked;
        asked.enter("new/key", "");
        QGuiApplication::clipboard()->setText(u" one\r\ntwo\rthree\t\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        const QStringList warnings = asked.warnings();
        QCOMPARE(warnings.size(), 3); // space before, newline behind, CR
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), " one\r\ntwo\rthree\t\n");
    }

    void fileByTheButton()
    {
        Asked asked;
        QByteArray bytes("\x00\xff\r\n\x80 ", 6);
        const QString path = write(u"value.bin"_s, bytes);
        asked.enter("new/key", "typed before");
        child<QPushButton>(asked.dialog, "fromFile")->click();
        auto *chooser = asked.dialog.findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        activate(asked.dialog);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), bytes);
    }

    void fileByDrop_data()
    {
        QTest::addColumn<QString>("on");
        QTest::newRow("field") << u"qt_scrollarea_viewport"_s;
        QTest::newRow("key") << u"key"_s;
        QTest::newRow("dialog") << QString();
    }

    void fileByDrop()
    {
        QFETCH(QString, on);
        Asked asked;
        asked.enter("new/key", "typed before");
        QWidget *target = on.isEmpty() ? &asked.dialog : asked.dialog.findChild<QWidget *>(on);
        QVERIFY(drop(*target, {write(u"dropped.bin"_s, "dropped\n")}));
        QCOMPARE(asked.key->text(), u"new/key"_s);
        auto *name = child<QLabel>(asked.dialog, "fileName");
        QVERIFY(name->isVisible());
        QVERIFY(name->text().remove(QChar(0x200B)).contains(u"dropped.bin"_s));
        child<QPushButton>(asked.dialog, "removeFile")->click();
        QCOMPARE(asked.value->bytes(), "typed before"); // was not lost
        QCOMPARE(QApplication::focusWidget(), asked.value);
        QVERIFY(drop(*target, {m_folder.filePath(u"dropped.bin"_s)}));
        asked.key->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), "dropped\n");
    }

    void whatCannotBeTakenIsSaid()
    {
        Asked asked;
        const QString one = write(u"one"_s, "1");
        const QString two = write(u"two"_s, "2");
        QFile large(write(u"large"_s, {}));
        QVERIFY(large.resize((16 << 20) + 1));
        asked.enter("new/key", "made up");
        QStringList said;
        for (const QStringList &paths :
             {QStringList{one, two}, QStringList{m_folder.path()},
              QStringList{m_folder.filePath(u"missing"_s)}, QStringList{large.fileName()}}) {
            QVERIFY(drop(asked.dialog, paths));
            QCOMPARE(asked.outcome->message().severity, Message::Severity::Error);
            QVERIFY(!said.contains(asked.outcome->message().text));
            said += asked.outcome->message().text;
            QVERIFY(asked.keepsEverything());
        }
        QVERIFY(drop(asked.dialog, {one}));
        QVERIFY(!asked.outcome->isVisible()); // no longer true
    }

    void valueAndPreviewAreMaskedUntilRevealed()
    {
        Asked asked;
        QVERIFY(!asked.preview->isVisible());
        asked.enter("new/key", "made up");
        const QString base64 = QString::fromLatin1(QByteArray("made up").toBase64());
        QVERIFY(asked.preview->isVisible());
        QVERIFY(!asked.preview->text().contains(base64));
        QVERIFY(!asked.value->isRevealed());
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_S, Qt::AltModifier); // Show
            QTRY_VERIFY(asked.value->isRevealed());
            QVERIFY(asked.preview->text().contains(base64));
            press(Qt::Key_H, Qt::AltModifier); // Hide
            QTRY_VERIFY(!asked.value->isRevealed());
            QVERIFY(!asked.preview->text().contains(base64));
        }
        QCOMPARE(child<QLabel>(asked.dialog, "size")->text(), u"7 byte(s)"_s);
    }

    void theNextValueIsMaskedAgain()
    {
        Asked asked;
        child<QCheckBox>(asked.dialog, "another")->setChecked(true);
        asked.enter("new/key", "made up");
        asked.reveal->click();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(!asked.value->isRevealed());
    }

    void aKnownKeyIsNotedBeforeSending()
    {
        Asked asked;
        asked.key->setFocus();
        type("KEY_1");
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Error);
        QVERIFY(asked.key->accessibleDescription().contains(asked.keyNote->text()));
        type("0");
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Hint);
        QVERIFY(asked.keyNote->text().contains(u"{{ secrets.KEY_10 }}"_s));
        type(" ");
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Warning);
    }

    void anEmptyKeyIsNotSent()
    {
        Asked asked;
        asked.value->setFocus();
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Error);
        QCOMPARE(QApplication::focusWidget(), asked.key);
        QTest::qWait(20);
        QVERIFY(asked.posts().empty());
    }

    void returnInTheKeyDoesNotCreateAnEmptySecret()
    {
        Asked asked;
        type("new/key");
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        QVERIFY(asked.posts().empty());
        QCOMPARE(QApplication::focusWidget(), asked.value);
        QCOMPARE(asked.outcome->message().severity, Message::Severity::Warning);
        QCOMPARE(doubleMnemonics(asked.dialog), QStringList());
        QCOMPARE(deadMnemonics(asked.dialog), QStringList());
        press(Qt::Key_E, Qt::AltModifier); // Create Empty
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), "");
        QVERIFY(!asked.dialog.isVisible());
    }

    void theOfferOfAnEmptySecretEndsWithAValue()
    {
        Asked asked;
        type("new/key");
        press(Qt::Key_Return);
        QVERIFY(asked.outcome->isVisible());
        type("made up"); // where the focus went
        QVERIFY(!asked.outcome->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), "made up");
    }

    void anEmptyFileIsAValue()
    {
        Asked asked;
        type("new/key");
        QVERIFY(drop(asked.dialog, {write(u"nothing"_s, {})}));
        press(Qt::Key_Return);
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.sentValue(), "");
    }

    void refusalsKeepEverything_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("400") << 400 << QByteArray(R"({"error":"bad <i>key</i>"})")
                             << u"bad <i>key</i>"_s;
        QTest::newRow("403") << 403 << QByteArray(R"({"error":"permission denied"})")
                             << u"not allowed"_s;
        QTest::newRow("413") << 413 << QByteArray() << u"too large"_s;
        QTest::newRow("429") << 429 << QByteArray() << u"fewer requests"_s;
    }

    void refusalsKeepEverything()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        Asked asked;
        asked.api.answerPosts(RawReply::json(status, body));
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.keepsEverything());
        QCOMPARE(QApplication::focusWidget(), asked.value); // where it was
        const QString said = asked.outcome->message().text;
        QVERIFY2(said.startsWith(u"Not created."_s) && said.contains(word), qPrintable(said));
        QVERIFY(asked.outcome->message().actionText.isEmpty());
    }

    void aConflictIsSaidBelowTheKey()
    {
        Asked asked;
        asked.api.answerPosts(
            RawReply::json(409, R"({"error":"core instance secret already exists"})"));
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.keepsEverything());
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Error);
        QVERIFY(asked.keyNote->text().contains(u"exists"_s));
        QVERIFY(asked.outcome->message().text.contains(u"already exists"_s));
        QCOMPARE(QApplication::focusWidget(), asked.key);
        QCOMPARE(asked.key->selectedText(), u"new/key"_s);
        asked.session.model().refresh(); // does not make it untrue
        QTest::qWait(30);
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Error);
        type("other");
        QCOMPARE(asked.keyNote->kind(), FieldNote::Kind::Hint);
    }

    void aRefusalThatNamesEncryptionOffersIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("422") << 422;
    }

    void aRefusalThatNamesEncryptionOffersIt()
    {
        QFETCH(int, status);
        Asked asked;
        asked.api.answerPosts(RawReply::json(status, R"({"error":"encrypted is required"})"));
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.keepsEverything());
        asked.api.answerPosts(RawReply::json(201, answer201));
        QTest::qWait(1); // laid out
        press(Qt::Key_E, Qt::AltModifier); // Encrypt and Create
        QVERIFY(asked.isAnswered(2));
        QCOMPARE(asked.sent()[u"encrypted"], QJsonValue(true));
        QVERIFY(!asked.dialog.isVisible());
    }

    void whatIsNotKnownIsSaidAndNotRepeated_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut") << true;
        QTest::newRow("500") << false;
    }

    void whatIsNotKnownIsSaidAndNotRepeated()
    {
        QFETCH(bool, cut);
        Asked asked;
        asked.api.answerPosts(cut ? RawReply().close() : RawReply::json(500, "{}"));
        asked.enter("new/key", "made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.isAnswered());
        QTest::qWait(50);
        QCOMPARE(asked.posts().size(), std::size_t{1});
        QVERIFY(asked.keepsEverything());
        QVERIFY(asked.outcome->message().text.contains(u"Not found on the server"_s));
        QCOMPARE(asked.outcome->message().severity, Message::Severity::Warning);
        QCOMPARE(asked.outcome->message().text.contains(u"500"_s), !cut);
    }

    void aRefusedConnectionLosesNothing()
    {
        QNetworkAccessManager network;
        const Connection nowhere{*Endpoint::parse(u"http://127.0.0.1:1"_s), *Token::parse("any"),
                                 FakeApi::id(1)};
        Session session(network, nowhere, PageSizing::always(100), onceOnly());
        NewSecretDialog dialog(session.model(), session.creator());
        QSignalSpy answered(&session.creator(), &SecretCreator::finished);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type("new/key");
        press(Qt::Key_Tab);
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(dialog.isVisible());
        QCOMPARE(child<QLineEdit>(dialog, "key")->text(), u"new/key"_s);
        QVERIFY(child<MessageBar>(dialog, "outcome")->message().text.startsWith(u"Not created."_s));
    }

    void closedWhileSendingItComesBackOnRefusal()
    {
        Asked asked;
        asked.api.answerPosts(RawReply().hold().send(RawReply::json(403, "{}").steps()[0].bytes));
        asked.enter("new/key", "made up");
        asked.reveal->click();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.posts().size(), std::size_t{1});
        press(Qt::Key_Escape);
        QVERIFY(!asked.dialog.isVisible());
        asked.api.server().release();
        QVERIFY(asked.isAnswered());
        QVERIFY(asked.keepsEverything());
        QVERIFY(asked.outcome->message().text.startsWith(u"Not created."_s));
        QVERIFY(!asked.value->isRevealed()); // nobody has asked for that now
        QVERIFY(!asked.reveal->isChecked());
    }

    void escapeAsksBeforeItDiscards()
    {
        Asked asked;
        asked.enter("new/key", "made up");
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_Escape);
            QVERIFY(asked.keepsEverything());
            QVERIFY(asked.outcome->isVisible());
        }
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!asked.dialog.isVisible());
        QVERIFY(asked.key->text().isEmpty());
        QVERIFY(asked.value->document()->isEmpty());
    }

    void escapeClosesAnEmptyDialog()
    {
        Asked asked;
        press(Qt::Key_Escape);
        QVERIFY(!asked.dialog.isVisible());
    }

    void everyControlHasANameAndIsVisitedOnce()
    {
        Asked asked;
        asked.enter("new/key", "made up");
        asked.outcome->showMessage({Message::Severity::Warning, u"Words."_s, u"&Discard"_s, [] {}});
        QCOMPARE(namelessControls(asked.dialog), QStringList());
        QCOMPARE(doubleMnemonics(asked.dialog), QStringList());
        asked.key->setFocus();
        QList<QWidget *> visited;
        for (int step = 0; step < 30; ++step) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == asked.key) {
                break;
            }
            QVERIFY(!visited.contains(QApplication::focusWidget()));
            visited += QApplication::focusWidget();
        }
        // value, Show, From File, encrypt, another, Create, Cancel, Discard, close
        QCOMPARE(visited.size(), 9);
        QCOMPARE(visited.constFirst(), asked.value);
    }

    void anIdleTimeIsThePreferredOne()
    {
        Asked asked;
        asked.dialog.setPreferences([] {
            Preferences preferences;
            preferences.idle = std::chrono::seconds(1);
            return preferences;
        });
        asked.enter("new/key", "made up");
        asked.reveal->click();
        QVERIFY(asked.value->isRevealed());
        QTRY_VERIFY(!asked.value->isRevealed());
    }
};

QTEST_MAIN(NewSecretDialogTest)
#include "tst_newsecretdialog.moc"
