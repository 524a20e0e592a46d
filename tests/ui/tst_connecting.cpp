// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "support/tlsserver.h"
#include "ui/askedconnection.h"
#include "ui/fakeapi.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QScopeGuard>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray emptyPage = R"({"items":[],"endCursor":null,"count":0})";

} // namespace

/// The way from nothing to a list: a token, a core instance by its name, and whom to trust.
class ConnectingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // From nothing to the first list: one action is to paste, the other to choose.
    void pasteAndClickConnects()
    {
        const demo::DemoServer server({.secrets = 3});
        Asked asked({server.url().toString()});
        QGuiApplication::clipboard()->setText(QString::fromLatin1(server.token()) + u'\n');
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(asked.names().size(), 6);
        QTRY_COMPARE(asked.tokenNote->text(), u"A token of project \u201ccoffer-demo\u201d."_s);
        QVERIFY(!asked.dialog.findChild<QLineEdit *>(u"project"_s)->isVisible());
        asked.click(2);
        QVERIFY(asked.chosen);
        QCOMPARE(asked.chosen->endpoint.base(), server.url());
        QCOMPARE(asked.chosen->token.text(), QByteArrayView(server.token()));
        QCOMPARE(asked.profile.coreInstance.name, u"staging-eu"_s);
        QCOMPARE(asked.profile.coreInstance.id, asked.chosen->coreInstance);
        QCOMPARE(asked.profile.name, u"staging-eu"_s);
        QCOMPARE(asked.profile.recent, std::vector{asked.profile.coreInstance});
        QVERIFY(!asked.isRemembered); // there is no file for that
        QVERIFY(!asked.dialog.isVisible());
    }

    void pasteAndChooseByKeyboard()
    {
        const demo::DemoServer server({.secrets = 3});
        Asked asked({server.url().toString()});
        QGuiApplication::clipboard()->setText(QString::fromLatin1(server.token()));
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), asked.instance); // it was accepted
        press(Qt::Key_Return); // nothing is chosen, so it could be any
        QVERIFY(!asked.chosen);
        QCOMPARE(child<FieldNote>(asked.dialog, "instanceNote")->text(),
                 u"Choose a core instance."_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(asked.chosen);
        QCOMPARE(asked.profile.coreInstance.name, u"production-us"_s);
    }

    void typingAPartOfTheNameIsEnough()
    {
        const demo::DemoServer server({.secrets = 3});
        Asked asked({server.url().toString(), *Token::parse(server.token())});
        QCOMPARE(QApplication::focusWidget(), asked.instance);
        type("wareh");
        QTRY_COMPARE(asked.names(), QStringList({u"edge-warehouse"_s}));
        press(Qt::Key_Return);
        QVERIFY(asked.chosen);
        QCOMPARE(asked.profile.coreInstance.name, u"edge-warehouse"_s);
    }

    void withTheVendorsLoginOnlyChoosingIsLeft()
    {
        const demo::DemoServer server({.secrets = 3});
        Asked asked;
        QVERIFY(!child<QComboBox>(asked.dialog, "login")->isVisible());
        asked.dialog.setOffers(
            {{VendorSource::File, u"/home/project_token"_s, *Token::parse(server.token()),
              *Endpoint::parse(server.url().toString()), true},
             {VendorSource::Environment, u"CALYPTIA_CLOUD_TOKEN"_s, *Token::parse("other"),
              *Endpoint::parse(u"https://other.invalid"_s)}});
        QVERIFY(child<QComboBox>(asked.dialog, "login")->currentText().contains(u"project_token"));
        QVERIFY(child<FieldNote>(asked.dialog, "loginNote")->text().contains(u"can read"));
        QTRY_COMPARE(asked.names().size(), 6);
        asked.click(0);
        QVERIFY(asked.chosen);
        QCOMPARE(asked.chosen->coreInstance, server.coreInstance());
    }

    void anOfferNeverReplacesWhatWasEntered()
    {
        Asked asked;
        type("mine");
        asked.dialog.setOffers({{VendorSource::Keyring,
                                 {},
                                 *Token::parse("offered"),
                                 *Endpoint::parse(u"https://other.invalid"_s)}});
        QCOMPARE(asked.token->text(), u"mine"_s);
        auto *login = child<QComboBox>(asked.dialog, "login");
        QCOMPARE(login->currentIndex(), 1); // another token
        login->setFocus();
        press(Qt::Key_Up);
        QCOMPARE(asked.token->text(), u"offered"_s);
        QCOMPARE(asked.address->text(), u"https://other.invalid"_s);
        asked.token->setFocus();
        type("x");
        QCOMPARE(login->currentIndex(), 1);
    }

    void anOfferNeverMovesAProfileOrAnAddress()
    {
        ConnectionDraft ofProfile{u"https://core.invalid"_s};
        ofProfile.profile = Profile();
        ConnectionDraft given{u"https://core.invalid"_s};
        given.isAddressGiven = true;
        for (const ConnectionDraft &draft : {ofProfile, given, ConnectionDraft()}) {
            Asked asked(draft);
            if (!draft.profile && !draft.isAddressGiven) {
                asked.address->setText(u"https://core.invalid"_s); // it was typed
            }
            asked.dialog.setOffers({{VendorSource::Keyring,
                                     {},
                                     *Token::parse("offered"),
                                     *Endpoint::parse(u"https://other.invalid"_s)}});
            QVERIFY(child<QComboBox>(asked.dialog, "login")->isVisible());
            QCOMPARE(asked.address->text(), u"https://core.invalid"_s);
            QVERIFY(asked.token->text().isEmpty());
            QCOMPARE(QApplication::focusWidget(), asked.token);
        }
    }

    // A pause in the middle of a host's name is no reason to send the token to what stands there.
    void aHalfTypedAddressIsNotAsked()
    {
        const demo::DemoServer server({.secrets = 3}); // for a token that names its project
        RawServer other;
        int asked = 0;
        other.answerWith([&](const RawRequest &) {
            ++asked;
            return RawReply::json(200, emptyPage);
        });
        Asked dialog({u"https://unused.invalid"_s, *Token::parse(server.token())});
        dialog.address->setFocus();
        dialog.address->selectAll();
        type(other.url().toUtf8().constData());
        QTest::qWait(500); // longer than the pause after which typing is over elsewhere
        QCOMPARE(asked, 0);
        press(Qt::Key_Backspace, Qt::ControlModifier); // in one piece, and a part of it again
        QTest::qWait(20);
        QCOMPARE(asked, 0);
        dialog.address->selectAll();
        type(other.url().toUtf8().constData());
        press(Qt::Key_Tab);
        QTRY_VERIFY(asked > 0);
        // What is pasted is whole.
        dialog.address->setFocus();
        dialog.address->clear();
        asked = 0;
        QGuiApplication::clipboard()->setText(other.url());
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(asked > 0);
        QCOMPARE(QApplication::focusWidget(), dialog.address);
    }

    void aBearerTokenNeedsItsProject()
    {
        const demo::DemoServer server({.secrets = 3});
        FakeApi api(0);
        QByteArrayList targets;
        api.server().answerWith([&](const RawRequest &request) {
            targets += request.target;
            return RawReply::json(
                200,
                request.target.contains("core_instances")
                    ? emptyPage
                    : R"({"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","name":"x"})");
        });
        Asked asked({api.connection().endpoint.base().toString()});
        QLineEdit *project = child<QLineEdit>(asked.dialog, "project");
        asked.token->setText(u"any-token"_s);
        QVERIFY(project->isVisible());
        QTest::qWait(20);
        QVERIFY(targets.isEmpty());
        project->setText(u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s);
        QTRY_COMPARE(targets.size(), 2);
        QVERIFY(targets.at(0).startsWith("/v1/projects/6f9619ff-8b86-d011-b42d-00cf4fc964ff")
                && targets.at(1).startsWith("/v1/projects/6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
        asked.instance->setText(u"11111111-2222-4333-8444-555555555555"_s);
        asked.dialog.accept();
        QVERIFY(asked.chosen);
        QCOMPARE(asked.profile.project, std::optional(QUuid(project->text())));
    }

    void plainHttpAsksFirstAndSendsNothing()
    {
        const RawServer proxy;
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const QByteArray before = qgetenv("no_proxy");
        qunsetenv("no_proxy");
        const auto restore = qScopeGuard([&] {
            qunsetenv("http_proxy");
            qputenv("no_proxy", before);
        });
        const demo::DemoServer server({.secrets = 3}); // for a token that names its project
        Asked asked({u"http://api.invalid:8080"_s, *Token::parse(server.token()),
                     server.coreInstance().toString(QUuid::WithoutBraces)});
        auto *allow = child<QPushButton>(asked.dialog, "allow");
        auto *note = child<FieldNote>(asked.dialog, "addressNote");
        QVERIFY(allow->isVisible());
        QCOMPARE(allow->text(), u"Send the token &unencrypted to api.invalid"_s);
        QVERIFY(note->text().contains(u"api.invalid"_s));
        QVERIFY(note->text().contains(u"127.0.0.1:%1"_s.arg(proxy.port())));
        press(Qt::Key_Return);
        press(Qt::Key_E, Qt::AltModifier);
        QTest::qWait(50);
        QVERIFY(!asked.chosen);
        QCOMPARE(proxy.connections(), 0);
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(!allow->isVisible());
        QTRY_VERIFY(proxy.connections() > 0); // now it may
        asked.address->setText(u"http://other.invalid"_s);
        QVERIFY(allow->isVisible());
        asked.address->setText(u"http://api.invalid:8080"_s); // asked again, though once allowed
        QVERIFY(allow->isVisible());
        allow->click();
        asked.dialog.accept();
        QVERIFY(asked.chosen);
        QVERIFY(asked.profile.allowsPlainHttp);
        QCOMPARE(asked.profile.address, u"http://api.invalid:8080"_s);
        const Place place{*asked.chosen, asked.profile};
        QVERIFY(ConnectionDraft::of(place).connection());
        Asked again(ConnectionDraft::of(place));
        QVERIFY(!child<QPushButton>(again.dialog, "allow")->isVisible());
    }

    void anUnknownAuthorityCanBeTrustedByItsFile()
    {
        const Certificates certificates;
        const TlsServer server(certificates.issue("IP:127.0.0.1"), emptyPage);
        const demo::DemoServer demo({.secrets = 3}); // for a token that names its project
        Asked asked({server.url(), *Token::parse(demo.token())});
        QTRY_VERIFY(asked.result->isVisible());
        QVERIFY2(asked.result->message().text.contains(u"Private Test CA"_s),
                 qPrintable(asked.result->message().text));
        QVERIFY(asked.result->message().text.contains(u"CA file"_s));
        QVERIFY(asked.result->message().actionText.contains(u"CA File"_s));
        QCOMPARE(doubleMnemonics(asked.dialog), QStringList());
        QCOMPARE(server.received(), QByteArray());
        auto *file = child<QLineEdit>(asked.dialog, "authorities");
        QVERIFY(!file->isVisible());
        child<QToolButton>(asked.dialog, "more")->click();
        QVERIFY(file->isVisible());
        certificates.write("none.pem", "nothing\n");
        file->setText(certificates.path(u"none.pem"_s));
        QCOMPARE(child<FieldNote>(asked.dialog, "authoritiesNote")->kind(), FieldNote::Kind::Error);
        asked.instance->setText(u"11111111-2222-4333-8444-555555555555"_s);
        asked.dialog.accept();
        QVERIFY(!asked.chosen);
        QCOMPARE(server.received(), QByteArray());
        file->setText(certificates.file());
        QTRY_VERIFY(server.received().contains("X-Project-Token"));
        QVERIFY(!asked.result->isVisible());
        asked.dialog.accept();
        QVERIFY(asked.chosen);
        QCOMPARE(asked.chosen->authorities, certificates.authorities());
        QCOMPARE(asked.profile.authorities, certificates.file());
        const Place place{*asked.chosen, asked.profile};
        QCOMPARE(ConnectionDraft::of(place).connection()->authorities, certificates.authorities());
    }

    void whatFailedIsTriedAgainAndNothingIsLost()
    {
        const demo::DemoServer demo({.secrets = 3}); // for a token that names its project
        RawServer server;
        server.answerWith([](const RawRequest &) { return RawReply::json(401, "{}"); });
        Asked asked({server.url(), *Token::parse(demo.token())});
        QTRY_VERIFY(asked.result->isVisible());
        QCOMPARE(asked.result->message().severity, Message::Severity::Error);
        QVERIFY(!asked.token->text().isEmpty());
        server.answerWith([](const RawRequest &) { return RawReply::json(200, emptyPage); });
        press(Qt::Key_Y, Qt::AltModifier);
        QTRY_VERIFY(!asked.result->isVisible());
        QTRY_VERIFY(
            child<InstanceView>(asked.dialog, "instances")->emptyText().contains(u"no core"));
    }

    void theListIsAskedForAgainAsItsWindowSays()
    {
        const demo::DemoServer demo({.secrets = 3}); // for a token that names its project
        RawServer server;
        int calls = 0;
        int waits = 0;
        server.answerWith([&calls](const RawRequest &) {
            return ++calls <= 2 ? RawReply::json(503, "{}", "Retry-After: 1\r\n")
                                : RawReply::json(200, emptyPage);
        });
        Timing timing = hurried();
        timing.retry.askedSecond = std::chrono::milliseconds(200); // long enough to be seen
        Asked asked({server.url(), *Token::parse(demo.token())}, timing);
        connect(asked.result, &MessageBar::changed, this, [&] {
            const auto wait = asked.result->message().wait;
            waits += wait.count() > 0 && wait < std::chrono::seconds(1) ? 1 : 0;
        });
        QTRY_VERIFY(
            child<InstanceView>(asked.dialog, "instances")->emptyText().contains(u"no core"));
        QCOMPARE(waits, 2);
        QVERIFY(!asked.result->isVisible());
    }

    void pinsAreKeptAndComeFirst()
    {
        const demo::DemoServer server({.secrets = 3});
        std::optional<Place> kept;
        for (int time = 0; time < 2; ++time) {
            Asked asked(
                time == 0 ? ConnectionDraft{server.url().toString(), *Token::parse(server.token())}
                          : ConnectionDraft::of(*kept));
            asked.instance->clear();
            QTRY_COMPARE(asked.names().size(), 6);
            auto *view = child<InstanceView>(asked.dialog, "instances");
            if (time == 1) {
                QCOMPARE(asked.names().at(0), u"staging-eu"_s);
                QCOMPARE(asked.names().at(1), u"archive"_s); // the one that was chosen
                QVERIFY(!view->currentIndex().isValid());
                break;
            }
            view->setFocus();
            view->setCurrentIndex(view->model()->index(2, 0));
            press(Qt::Key_D, Qt::ControlModifier);
            QCOMPARE(asked.names().at(0), u"staging-eu"_s);
            asked.pin(1); // and off again
            asked.pin(1);
            QVERIFY(!asked.chosen); // a pin is no choice
            asked.click(5);
            QVERIFY(asked.chosen);
            QCOMPARE(asked.profile.pinned.size(), std::size_t{1});
            kept = Place{*asked.chosen, asked.profile};
        }
    }

    void whatIsKeptOfAProfile()
    {
        FakeApi api(0);
        ConnectionDraft draft = draftOf(api.connection());
        Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = u"Mine"_s;
        profile.colour = ProfileColour::Green;
        profile.isProtected = true;
        profile.tokenKind = Token::Kind::Bearer;
        for (int number = 0; number < 12; ++number) {
            profile.recent.push_back({FakeApi::id(number), {}});
        }
        draft.profile = profile;
        Asked asked(draft);
        QVERIFY(child<QCheckBox>(asked.dialog, "remember")->isChecked());
        child<QToolButton>(asked.dialog, "more")->click();
        child<QCheckBox>(asked.dialog, "readOnly")->setChecked(true);
        asked.dialog.accept();
        QVERIFY(asked.chosen && asked.isRemembered);
        QCOMPARE(asked.profile.id, profile.id);
        QCOMPARE(asked.profile.name, profile.name);
        QCOMPARE(asked.profile.colour, profile.colour);
        QVERIFY(asked.profile.isProtected && asked.profile.isReadOnly);
        QCOMPARE(asked.profile.tokenKind, profile.tokenKind);
        QCOMPARE(asked.profile.recent.size(), std::size_t{8});
        QCOMPARE(asked.profile.recent.front().id, asked.chosen->coreInstance);
    }
};

QTEST_MAIN(ConnectingTest)
#include "tst_connecting.moc"
