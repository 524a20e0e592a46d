// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "ui/askedconnection.h"
#include "ui/contrast.h"
#include "ui/fakeapi.h"
#include "ui/plainlabel.h"
#include "ui/shownwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long it waits where a server asks for a second.
Timing waiting(std::chrono::milliseconds second)
{
    Timing timing = hurried();
    timing.retry.askedSecond = second;
    return timing;
}

const RawReply putOff = RawReply::json(503, "{}", "Retry-After: 1\r\n");

bool waits(const MessageBar *bar)
{
    return QTest::qWaitFor([bar] { return bar->message().wait.count() > 0; });
}

} // namespace

/// The connection dialog: what it takes, what it says is wrong, and what a test finds.
class ConnectionDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledInByKeyboard()
    {
        Asked asked;
        QCOMPARE(QApplication::focusWidget(), asked.token); // the address is known
        type("  Bearer any-token ");
        press(Qt::Key_I, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), asked.instance);
        type("11111111-2222-4333-8444-555555555555");
        press(Qt::Key_Return);
        QVERIFY(asked.chosen.has_value());
        QCOMPARE(asked.chosen->token.text(), QByteArrayView("any-token"));
        QCOMPARE(asked.chosen->endpoint.base(), QUrl(u"https://cloud-api.calyptia.com"_s));
        QVERIFY(!asked.dialog.isVisible());
    }

    void theFirstWrongFieldGetsTheFocus()
    {
        Asked asked;
        asked.address->setText(u"http://user@example.com"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(!asked.chosen);
        for (const char *note : {"addressNote", "tokenNote", "instanceNote"}) {
            QVERIFY(child<FieldNote>(asked.dialog, note)->isVisible());
            QCOMPARE(child<FieldNote>(asked.dialog, note)->kind(), FieldNote::Kind::Error);
        }
        QCOMPARE(QApplication::focusWidget(), asked.address);
        QVERIFY(!asked.address->accessibleDescription().isEmpty());
        type("x");
        QVERIFY(!child<FieldNote>(asked.dialog, "addressNote")->isVisible());
        QVERIFY(asked.address->accessibleDescription().isEmpty());
    }

    void whatIsMissingIsAskedFor()
    {
        Asked asked;
        press(Qt::Key_Return);
        QCOMPARE(asked.tokenNote->text(), u"Enter a token."_s);
        QVERIFY(child<FieldNote>(asked.dialog, "instanceNote")
                    ->text()
                    .startsWith(u"Choose a core instance"));
        const auto *words = asked.tokenNote->findChild<QLabel *>();
        const QPalette colours = words->palette();
        const QColor text = colours.color(QPalette::WindowText);
        QVERIFY(text != asked.dialog.palette().color(QPalette::WindowText)); // no hint
        QVERIFY(contrast(text, colours.color(QPalette::Window)) >= 4.5);
    }

    void notesAreNotCut()
    {
        Asked asked;
        asked.address->setText(u"http://example.com"_s);
        asked.token->setText(u"two words"_s);
        press(Qt::Key_Return);
        QTest::qWait(1);
        for (const auto *note : asked.dialog.findChildren<FieldNote *>()) {
            const auto *label = note->findChild<QLabel *>();
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(!note->isVisible()
                    || note->height() < label->heightForWidth(label->width()) * 3 / 2);
        }
    }

    void aProjectTokenIsRecognised()
    {
        const demo::DemoServer server({.secrets = 3});
        Asked asked;
        asked.token->setText(QString::fromLatin1(server.token()));
        QVERIFY(asked.tokenNote->text().contains(server.project().toString(QUuid::WithoutBraces)));
        QCOMPARE(asked.tokenNote->kind(), FieldNote::Kind::Hint);
        asked.token->setText(u"any-token"_s);
        QVERIFY(!asked.tokenNote->isVisible());
        asked.token->setText(u"two words"_s);
        QCOMPARE(asked.tokenNote->kind(), FieldNote::Kind::Error);
    }

    void theChosenKindIsKept()
    {
        const demo::DemoServer server({.secrets = 3}); // for a token that is recognised
        const ConnectionDraft project{server.url().toString(), *Token::parse(server.token()),
                                      server.coreInstance().toString(QUuid::WithoutBraces)};
        const auto chosenWith = [](const ConnectionDraft &draft, const QString &before,
                                   const QString &kind) {
            Asked asked(draft);
            auto *combo = child<QComboBox>(asked.dialog, "kind");
            if (combo->currentText() == before) {
                combo->setCurrentText(kind);
                QApplication::setActiveWindow(&asked.dialog);
                press(Qt::Key_Return);
            }
            return asked.chosen;
        };
        const auto bearer = chosenWith(project, u"Recognise it"_s, u"Bearer token"_s);
        QVERIFY(bearer);
        QCOMPARE(bearer->token.kind(), Token::Kind::Bearer);
        const auto again = chosenWith(draftOf(*bearer), u"Bearer token"_s, u"Bearer token"_s);
        QVERIFY(again);
        QCOMPARE(again->token.kind(), Token::Kind::Bearer);

        ConnectionDraft opaque = project;
        opaque.token = *Token::parse("any-token");
        const auto forced = chosenWith(opaque, u"Recognise it"_s, u"Project token"_s);
        QVERIFY(forced);
        QCOMPARE(forced->token.kind(), Token::Kind::Project);
        QVERIFY(chosenWith(draftOf(*forced), u"Project token"_s, u"Recognise it"_s));
    }

    void whatIsGivenIsABeginning()
    {
        QVERIFY(!ConnectionDraft::from({}).isBegun()); // the vendor's address is no choice
        Options options;
        options.endpoint = *Endpoint::parse(u"https://cloud-api.calyptia.com"_s);
        QVERIFY(ConnectionDraft::from(options).isBegun()); // unless it is made one
        Options token;
        token.token = *Token::parse("any-token");
        QVERIFY(ConnectionDraft::from(token).isBegun());
        Options instance;
        instance.coreInstance = QUuid::createUuid();
        QVERIFY(ConnectionDraft::from(instance).isBegun());
    }

    void theTokenIsMaskedUntilRevealedByKeyboard()
    {
        Asked asked;
        asked.token->setText(u"any-token"_s);
        const auto *revealed = child<PlainLabel>(asked.dialog, "revealed");
        for (int time = 0; time < 2; ++time) {
            QTRY_VERIFY(!revealed->isVisible());
            QVERIFY(revealed->plain().isEmpty());
            press(Qt::Key_S, Qt::AltModifier);
            QTRY_VERIFY(revealed->isVisible());
            QCOMPARE(revealed->plain(), asked.token->text());
            QCOMPARE(QApplication::focusWidget(), asked.token); // one types on
            type("2");
            QVERIFY(revealed->plain().endsWith(u'2'));
            press(Qt::Key_H, Qt::AltModifier);
        }
    }

    void aRevealedTokenCanNeitherBeSelectedNorCopied()
    {
        Asked asked;
        asked.token->setText(u"any-token"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        for (const bool shown : {false, true, false}) {
            if (shown != child<PlainLabel>(asked.dialog, "revealed")->isVisible()) {
                child<QPushButton>(asked.dialog, "reveal")->click();
            }
            QCOMPARE(asked.token->echoMode(), QLineEdit::Password);
            QVERIFY(asked.token->inputMethodHints().testFlags(
                Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                | Qt::ImhNoAutoUppercase));
            asked.token->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        }
        QCOMPARE(child<PlainLabel>(asked.dialog, "revealed")->textInteractionFlags(),
                 Qt::NoTextInteraction);
    }

    void theTestTellsThatItWorks()
    {
        const demo::DemoServer server({.secrets = 3});
        const Connection good{*Endpoint::parse(server.url().toString()),
                              *Token::parse(server.token()), server.coreInstance()};
        Asked asked(draftOf(good));
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_E, Qt::AltModifier);
            QVERIFY(asked.isTested());
            QCOMPARE(asked.result->message().severity, Message::Severity::Success);
        }
        QVERIFY(asked.dialog.isVisible());
        asked.instance->setText(QUuid::createUuid().toString(QUuid::WithoutBraces));
        QVERIFY(!asked.result->isVisible()); // that was another instance
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(asked.isTested());
        QCOMPARE(asked.result->message().severity, Message::Severity::Error);
    }

    void theTestTellsFailuresApart()
    {
        FakeApi api(0);
        Asked asked(draftOf(api.connection()));
        QStringList said;
        for (const int status : {401, 403, 404, 429, 500, 302}) {
            api.refuse(RawReply::json(status, R"({"error":"<b>words</b>"})",
                                      "Location: http://127.0.0.1:1/\r\n"));
            asked.result->clear();
            press(Qt::Key_E, Qt::AltModifier);
            QVERIFY(asked.isTested());
            const QString text = asked.result->message().text;
            QVERIFY2(!said.contains(text), qPrintable(text));
            QVERIFY2(text.count(u'.') >= 2, qPrintable(text)); // what, and the next step
            said += text;
        }
        asked.address->setText(u"http://127.0.0.1:1"_s);
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(asked.isTested());
        QVERIFY(asked.result->message().text.contains(u"refused"_s));
    }

    void theTestIsTriedAgain()
    {
        RawServer server;
        int calls = 0;
        int waits = 0;
        server.answerWith([&calls](const RawRequest & /*request*/) {
            return ++calls <= 2 ? putOff : RawReply::json(200, R"({"items":[],"endCursor":null})");
        });
        Asked asked({server.url(), *Token::parse("any-token"),
                     FakeApi::id(1).toString(QUuid::WithoutBraces)},
                    waiting(10ms));
        connect(asked.result, &MessageBar::changed, this,
                [&] { waits += asked.result->message().wait.count() > 0 ? 1 : 0; });
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(asked.result->message().severity, Message::Severity::Success);
        QCOMPARE(calls, 3);
        QCOMPARE(waits, 2);
    }

    void theWaitOfTheTestIsSeenAndCanBeEnded()
    {
        FakeApi api(1);
        api.refuse(putOff);
        Asked asked(draftOf(api.connection()), waiting(40s));
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(waits(asked.result));
        QVERIFY(asked.result->findChild<PlainLabel *>()->plain().contains(u"Trying again in"));
        press(Qt::Key_E, Qt::AltModifier); // it is under way
        QCOMPARE(asked.result->message().severity, Message::Severity::Warning);
        QVERIFY2(!asked.result->message().text.contains(u"try again"_s, Qt::CaseInsensitive),
                 "what is done by itself is not asked of anybody");
        QCOMPARE(api.requests("GET").size(), std::size_t{1});
        api.recover();
        press(Qt::Key_Y, Qt::AltModifier);
        QTRY_COMPARE(asked.result->message().severity, Message::Severity::Success);
        QCOMPARE(api.requests("GET").size(), std::size_t{2});
    }

    void aChangeEndsTheWaitOfTheTest()
    {
        FakeApi api(0);
        api.refuse(putOff);
        Asked asked(draftOf(api.connection()), waiting(200ms));
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(waits(asked.result));
        const std::size_t sent = api.requests("GET").size();
        asked.instance->setText(u"x"_s);
        QVERIFY(!asked.result->isVisible());
        QTest::qWait(400);
        QCOMPARE(api.requests("GET").size(), sent);
    }

    void closingTheMessageEndsTheWaitOfTheTest()
    {
        FakeApi api(1);
        api.refuse(putOff);
        Asked asked(draftOf(api.connection()), waiting(200ms));
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(waits(asked.result));
        const std::size_t sent = api.requests("GET").size();
        asked.result->findChild<QToolButton *>()->click();
        QVERIFY(!asked.result->isVisible());
        QTest::qWait(400);
        QCOMPARE(api.requests("GET").size(), sent);
        api.recover();
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(asked.result->message().severity, Message::Severity::Success);
    }

    // A token may well be allowed to read secrets, and not to list core instances.
    void aSuccessIsOfTheInstanceThatWasTried()
    {
        const demo::DemoServer demo({.secrets = 1}); // for a token that names its project
        RawServer server;
        server.answerWith([](const RawRequest &request) {
            return request.target.contains("secrets")
                ? RawReply::json(200, R"({"items":[],"endCursor":null})")
                : RawReply::json(403, "{}");
        });
        Asked asked({server.url(), *Token::parse(demo.token()),
                     FakeApi::id(1).toString(QUuid::WithoutBraces)});
        QTRY_COMPARE(asked.result->message().severity, Message::Severity::Error);
        const QString whyNoList = asked.result->message().text;
        asked.button(u"T&est")->click();
        QTRY_COMPARE(asked.result->message().severity, Message::Severity::Success);
        for (const int other : {2, 3}) {
            asked.instance->setText(FakeApi::id(other).toString(QUuid::WithoutBraces));
            QCOMPARE(asked.result->message().text, whyNoList);
            QVERIFY(asked.result->isVisible());
        }
    }

    void closingEndsTheWaitOfTheTest()
    {
        FakeApi api(0);
        api.refuse(putOff);
        Commons commons;
        const ShownWindow shown(commons,
                                {.draft = draftOf(api.connection()), .timing = waiting(200ms)});
        shown.action("actionConnect")->trigger();
        QTRY_VERIFY(shown.window.findChild<ConnectionDialog *>() != nullptr);
        auto *dialog = shown.window.findChild<ConnectionDialog *>();
        activate(*dialog);
        press(Qt::Key_E, Qt::AltModifier);
        QVERIFY(waits(child<MessageBar>(*dialog, "result")));
        const std::size_t sent = api.requests("GET").size();
        press(Qt::Key_Escape);
        QTRY_VERIFY(shown.window.findChild<ConnectionDialog *>() == nullptr);
        QTest::qWait(400);
        QCOMPARE(api.requests("GET").size(), sent);
    }

    void aListThatFailsSaysNothingOverATest()
    {
        const demo::DemoServer demo({.secrets = 1}); // for a token that names its project
        RawServer server;
        int lists = 0;
        server.answerWith([&lists](const RawRequest &request) {
            const bool isTest = request.target.contains("secrets");
            lists += isTest ? 0 : 1;
            return isTest ? RawReply().hang() : putOff;
        });
        Asked asked({server.url(), *Token::parse(demo.token()),
                     demo.coreInstance().toString(QUuid::WithoutBraces)},
                    waiting(100ms));
        QVERIFY(waits(asked.result));
        asked.button(u"T&est")->click();
        QCOMPARE(asked.result->message().severity, Message::Severity::Information);
        QTRY_VERIFY(lists >= 3); // of them all, and of those with that name
        QTest::qWait(20);
        QVERIFY(asked.result->isVisible());
        QCOMPARE(asked.result->message().severity, Message::Severity::Information);
    }

    void returnAfterAClickOnTestDoesNotCancel()
    {
        FakeApi api(1);
        api.refuse(RawReply().hang());
        Asked asked(draftOf(api.connection()));
        QPushButton *test = asked.button(u"T&est");
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_COMPARE(api.requests("GET").size(), std::size_t{1});
        QCOMPARE(QApplication::focusWidget(), test);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(asked.dialog.isVisible());
        QCOMPARE(api.requests("GET").size(), std::size_t{1}); // the one that is on its way
        QVERIFY(!asked.button(u"Cancel")->isDefault());
    }

    void afterAGoodTestReturnConnects()
    {
        FakeApi api(1);
        Asked asked(draftOf(api.connection()));
        QTest::mouseClick(asked.button(u"T&est"), Qt::LeftButton);
        QVERIFY(asked.isTested());
        QCOMPARE(QApplication::focusWidget(), asked.button(u"C&onnect"));
        press(Qt::Key_Return);
        QVERIFY(asked.chosen.has_value());
    }

    void aChangeForgetsTheTestOnItsWay()
    {
        FakeApi api(0);
        api.refuse(RawReply().hang());
        Asked asked(draftOf(api.connection()));
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(api.requests("GET").size(), std::size_t{1});
        QVERIFY(asked.result->isVisible());
        asked.instance->setText(u"x"_s);
        QVERIFY(!asked.result->isVisible());
    }

    void everyControlHasANameAndIsVisitedOnce()
    {
        Asked asked;
        QCOMPARE(namelessControls(asked.dialog), QStringList());
        QCOMPARE(doubleMnemonics(asked.dialog), QStringList());
        QCOMPARE(deadMnemonics(asked.dialog), QStringList());
        asked.address->setFocus();
        QList<QWidget *> visited;
        for (int step = 0; step < 30; ++step) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == asked.address) {
                break;
            }
            QVERIFY(!visited.contains(QApplication::focusWidget()));
            visited += QApplication::focusWidget();
        }
        QCOMPARE(visited.size(), 9); // token, Show, instance, list, More, Save, three buttons
        QCOMPARE(visited.constFirst(), asked.token);
    }

    void aWrongAddressIsToldWhenItsFieldIsLeft()
    {
        Asked asked;
        auto *note = child<FieldNote>(asked.dialog, "addressNote");
        asked.address->setFocus();
        asked.address->selectAll();
        type("ftp://x");
        QVERIFY(!note->isVisible()); // it may not be all of it
        press(Qt::Key_Tab);
        QVERIFY(note->isVisible());
        QCOMPARE(note->kind(), FieldNote::Kind::Error);
        asked.address->setFocus();
        asked.address->selectAll();
        type("https://x");
        QVERIFY(!note->isVisible());
        press(Qt::Key_Tab);
        QVERIFY(!note->isVisible());
    }

    void allFieldsBeginAtOnePlace()
    {
        const Asked asked;
        child<QToolButton>(asked.dialog, "more")->setChecked(true);
        QTest::qWait(1);
        const auto left = [&](const QWidget *field) {
            return field->mapTo(&asked.dialog, QPoint()).x();
        };
        const int first = left(asked.address);
        QCOMPARE(left(child<QWidget>(asked.dialog, "kind")), first);
        QCOMPARE(left(child<QWidget>(asked.dialog, "colour")), first);
        QCOMPARE(left(child<QLineEdit>(asked.dialog, "authorities")), first);
        QCOMPARE(left(asked.instance), first);
    }
};

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
