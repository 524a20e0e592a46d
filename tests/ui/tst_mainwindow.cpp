// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "model/celltext.h"
#include "ui/commons.h"
#include "ui/emptystate.h"
#include "ui/fakeapi.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/secretedit.h"
#include "ui/secretsview.h"
#include "ui/statusline.h"
#include "ui/valuefield.h"
#include "ui/watermark.h"
#include "ui/windowtools.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QScreen>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The main window, shown and active.
struct Window
{
    Commons commons;
    MainWindow window;
    SecretsView *table = child<SecretsView>(window, "table");
    EmptyState *empty = child<EmptyState>(window, "emptyState");
    MessageBar *bar = child<MessageBar>(window, "messageBar");

    explicit Window(WindowOptions options = {})
        : window(commons, std::move(options))
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("no active window");
        }
    }

    bool loads(const Connection &connection)
    {
        window.open({connection});
        return rests();
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return window.isSettled(); });
    }
    [[nodiscard]] QString title() const { return empty->accessibleName(); }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        auto *found = window.findChild<QDialog *>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QToolButton *stop() const
    {
        return child<StatusLine>(window, "statusBar")->findChild<QToolButton *>();
    }
    [[nodiscard]] QStringList visibleLabels() const
    {
        QStringList texts;
        for (const auto *label : window.findChildren<QLabel *>()) {
            texts += label->isVisible() ? label->text() : QString();
        }
        return texts;
    }
    [[nodiscard]] QString status() const
    {
        return child<StatusLine>(window, "statusBar")->findChild<QLabel *>()->text();
    }
};

Connection connectionTo(const demo::DemoServer &server)
{
    return {*Endpoint::parse(server.url().toString()), *Token::parse(server.token()),
            server.coreInstance()};
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *action : window.findChildren<QAction *>()) {
        texts += action->text();
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        texts += button->text();
    }
    return texts;
}

void createSecret(Window &shown, const char *key)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), shown.dialog("NewSecretDialog"));
    type(key);
    press(Qt::Key_Tab);
    type("made up");
    press(Qt::Key_Return, Qt::ControlModifier);
}

void emptyAndHide(QDialog &dialog)
{
    child<QLineEdit>(dialog, "key")->clear();
    child<ValueField>(dialog, "value")->clear();
    dialog.hide();
}

} // namespace

/// The window as a person with a keyboard finds it, against the demo's server and a failing one.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsCreatedByKeyboardAndShown_data()
    {
        QTest::addColumn<int>("secrets");
        QTest::newRow("first") << 0;
        QTest::newRow("among many") << 300;
    }

    void aSecretIsCreatedByKeyboardAndShown()
    {
        QFETCH(int, secrets);
        const demo::DemoServer server({.secrets = secrets});
        Window shown;
        QVERIFY(shown.loads(connectionTo(server)));
        for (const char *key : {"made/up-1", "made/up-2"}) {
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
            QTRY_COMPARE(QApplication::activeWindow(), shown.dialog("NewSecretDialog"));
            type(key);
            press(Qt::Key_Tab);
            type("nothing of value");
            // The control key stays down until the answer is here.
            QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(shown.table->currentKey() == QByteArray(key));
            QVERIFY(shown.dialog("NewSecretDialog") == nullptr);
            const auto rows = shown.table->selectionModel()->selectedRows();
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.constFirst().data().toString(), QString::fromLatin1(key));
            QVERIFY(shown.table->viewport()->rect().contains(
                shown.table->visualRect(rows.constFirst()).center()));
            activate(shown.window);
            QCOMPARE(QApplication::focusWidget(), shown.table);
            QTRY_VERIFY(!shown.stop()->isVisible());
        }
    }

    void refreshShortcuts()
    {
        FakeApi api(5);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        std::size_t requests = 1;
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F5);
            ++requests;
            QTRY_COMPARE(api.requests("GET").size(), requests);
            QVERIFY(shown.rests());
            press(Qt::Key_R, Qt::ControlModifier);
            ++requests;
            QTRY_COMPARE(api.requests("GET").size(), requests);
            QVERIFY(shown.rests());
        }
    }

    void copyShortcuts()
    {
        FakeApi api(5);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        QCOMPARE(QApplication::focusWidget(), shown.table); // without a click
        for (int row = 1; row <= 2; ++row) {
            press(Qt::Key_Down);
            const QString key = QString::fromLatin1(FakeApi::key(row));
            press(Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), key);
            press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), u"{{ secrets.%1 }}"_s.arg(key));
        }
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(shown.table->selectionModel()->selectedRows().size(), 5);
            press(Qt::Key_Up);
            QCOMPARE(shown.table->selectionModel()->selectedRows().size(), 1);
        }
    }

    void theWindowSaysWhereItIsConnected()
    {
        FakeApi api(1);
        Window shown;
        Connection connection = api.connection();
        QVERIFY(shown.loads(connection));
        const QString host = connection.endpoint.base().authority();
        QCOMPARE(shown.window.windowTitle(), host + u" \u00b7 11111111 \u2014 Coffer"_s);
        connection.coreInstance = QUuid(u"99999999-2222-4333-8444-555555555555"_s);
        shown.window.open({connection});
        QVERIFY(shown.window.windowTitle().contains(u"\u00b7 99999999 "_s));
        const auto labels = child<StatusLine>(shown.window, "statusBar")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == host + u" \u00b7 99999999"_s
                && label->toolTip().contains(connection.endpoint.base().toString())
                && label->toolTip().contains(u"99999999-2222-4333-8444-555555555555"_s);
        }));
    }

    void severalSelectedSecretsAreCounted()
    {
        FakeApi api(5);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        press(Qt::Key_Down);
        QCOMPARE(shown.status(), u"5 secret(s)"_s);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.status(), u"5 secret(s) \u00b7 3 selected"_s);
        press(Qt::Key_F5);
        QVERIFY(shown.rests());
        QTRY_COMPARE(shown.status(), u"5 secret(s) \u00b7 3 selected"_s); // by id
        shown.window.open({FakeApi(5).connection()});
        QVERIFY(!shown.status().contains(u"selected"_s));
    }

    void askedAtTheStartTheDialogIsOverTheWindow()
    {
        Commons commons;
        MainWindow window(commons, {});
        window.connectToInstance();
        QVERIFY(window.findChild<QDialog *>(u"ConnectionDialog"_s) == nullptr);
        window.move(60, 40); // what a window manager does
        window.show();
        QTRY_VERIFY(window.findChild<QDialog *>(u"ConnectionDialog"_s) != nullptr);
        const auto *dialog = window.findChild<QDialog *>(u"ConnectionDialog"_s);
        QVERIFY(dialog->isVisible());
        const QPoint off = dialog->frameGeometry().center() - window.frameGeometry().center();
        QVERIFY2(std::abs(off.x()) < 20, qPrintable(QString::number(off.x())));
    }

    void connectShortcut()
    {
        Window shown;
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_L, Qt::ControlModifier);
            QTRY_VERIFY(shown.dialog("ConnectionDialog") != nullptr);
            QTRY_COMPARE(QApplication::activeWindow(), shown.dialog("ConnectionDialog"));
            press(Qt::Key_Escape);
            QTRY_VERIFY(shown.dialog("ConnectionDialog") == nullptr);
            activate(shown.window);
        }
    }

    void closeShortcut()
    {
        for (int time = 0; time < 2; ++time) {
            Window shown;
            press(Qt::Key_W, Qt::ControlModifier);
            QVERIFY(!shown.window.isVisible());
        }
    }

    void escapeStopsLoadingAll()
    {
        FakeApi api(1000);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        for (int time = 0; time < 2; ++time) {
            QVERIFY(!shown.stop()->isVisible());
            child<QAction>(shown.window, "actionLoadAll")->trigger();
            QVERIFY(shown.stop()->isVisible());
            press(Qt::Key_Escape);
            QVERIFY(!shown.stop()->isVisible());
            QVERIFY(shown.rests());
        }
        QVERIFY(api.requests("GET").size() < 8);
    }

    void loadAllGoesOnAfterAFailure()
    {
        FakeApi api(350);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        api.refuse(RawReply::json(503, "{}"));
        press(Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(shown.window.hasFailed());
        api.recover();
        QVERIFY(child<QAction>(shown.window, "actionLoadAll")->isEnabled());
        child<QAction>(shown.window, "actionLoadAll")->trigger();
        QVERIFY(shown.stop()->isVisible());
        QTRY_COMPARE(shown.table->model()->rowCount(), 350);
        QVERIFY(!shown.window.hasFailed());
    }

    void stopIsOfferedWhileAPageIsAlreadyOnItsWay()
    {
        FakeApi api(300);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        api.refuse(RawReply().hang());
        press(Qt::Key_F5);
        child<QAction>(shown.window, "actionLoadAll")->trigger();
        QVERIFY(shown.stop()->isVisible());
        QTest::mouseClick(shown.stop(), Qt::LeftButton);
        QVERIFY(!shown.stop()->isVisible());
    }

    void emptyStates()
    {
        Window shown;
        QCOMPARE(shown.title(), u"No profile"_s);
        FakeApi hanging(1);
        hanging.refuse(RawReply().hang());
        shown.window.open({hanging.connection()});
        QCOMPARE(shown.title(), u"Loading secrets\u2026"_s);
        FakeApi none(0);
        QVERIFY(shown.loads(none.connection()));
        QCOMPARE(shown.title(), u"No core instance secrets found."_s);
        QVERIFY(shown.empty->isVisible());
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr);
    }

    void aFailedFirstPageIsRetried()
    {
        FakeApi api(5);
        api.refuse(RawReply::json(401, R"({"error":"invalid <b>token</b>"})"));
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        QVERIFY(shown.window.hasFailed());
        QVERIFY(shown.title().contains(u"invalid <b>token</b>"_s));
        const QStringList texts = textsOf(*shown.empty);
        QVERIFY(texts.contains(u"&Connect\u2026"_s)); // with another token, which helps
        QVERIFY(texts.indexOf(u"&Connect\u2026"_s) < texts.indexOf(u"Re&try"_s));
        QTest::qWait(20);
        QCOMPARE(api.requests("GET").size(), std::size_t{1}); // not by itself
        api.recover();
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(shown.table->isVisible());
        QCOMPARE(QApplication::focusWidget(), shown.table);
    }

    void emptyPagesAreContinued()
    {
        FakeApi api(5);
        api.sendEmptyPages(true);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        QCOMPARE(api.requests("GET").size(), std::size_t{3});
        QVERIFY(textsOf(*shown.empty).contains(u"Co&ntinue"_s));
        api.sendEmptyPages(false);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(shown.table->isVisible());
    }

    void aFailedRefreshIsToldWhereItIsSeen()
    {
        FakeApi api(100);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        api.refuse(RawReply::json(503, "{}"));
        press(Qt::Key_F5);
        QTRY_VERIFY(shown.bar->isVisible());
        QVERIFY(shown.bar->message().text.contains(u"503"_s));
        QCOMPARE(shown.table->model()->rowCount(), 101);
        api.recover();
        press(Qt::Key_F5);
        QTRY_COMPARE(shown.table->model()->rowCount(), 100);
        QVERIFY(!shown.bar->isVisible());
    }

    void theDemoIsMarkedEvenAfterScrolling()
    {
        const demo::DemoServer server({.secrets = 300});
        Window shown({.demo = connectionTo(server).endpoint});
        QVERIFY(shown.loads(connectionTo(server)));
        auto *watermark = shown.window.findChild<Watermark *>();
        QVERIFY(watermark != nullptr);
        shown.table->verticalScrollBar()->setValue(500);
        QTest::qWait(1);
        const QRect covered(watermark->mapTo(&shown.window, QPoint()), watermark->size());
        const QRect viewport(shown.table->viewport()->mapTo(&shown.window, QPoint()),
                             shown.table->viewport()->size());
        QCOMPARE(covered, viewport);
    }

    void onlyTheDemosOwnSecretsAreMarked()
    {
        const demo::DemoServer server({.secrets = 3});
        FakeApi real(3);
        Window shown({.demo = connectionTo(server).endpoint});
        const auto *watermark = shown.window.findChild<Watermark *>();
        QVERIFY(watermark != nullptr);
        for (int time = 0; time < 2; ++time) {
            QVERIFY(!watermark->isVisible());
            QVERIFY(!shown.visibleLabels().contains(u"Demo"_s));
            QVERIFY(shown.loads(connectionTo(server)));
            QVERIFY(watermark->isVisible());
            QVERIFY(shown.visibleLabels().contains(u"Demo"_s));
            QVERIFY(shown.loads(real.connection()));
        }
        QVERIFY(!watermark->isVisible());
        QVERIFY(!shown.visibleLabels().contains(u"Demo"_s));
    }

    void theWindowStaysWhileASecretIsSent()
    {
        FakeApi api(3);
        api.answerPosts(RawReply().hold().send(RawReply::json(403, "{}").steps()[0].bytes));
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        createSecret(shown, "new/key");
        QTRY_COMPARE(api.requests("POST").size(), std::size_t{1});
        const auto activity = [&] {
            const auto labels =
                child<StatusLine>(shown.window, "statusBar")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible()
                    && label->text() == u"Creating \u201cnew/key\u201d\u2026"_s;
            });
        };
        press(Qt::Key_Escape); // hides the dialog
        activate(shown.window);
        QVERIFY(activity());
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_W, Qt::ControlModifier);
            QVERIFY(shown.window.isVisible());
            QVERIFY(shown.bar->isVisible());
        }
        api.server().release();
        QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr); // refused: back with its text
        QVERIFY(!activity());
        QCOMPARE(child<QLineEdit>(*shown.dialog("NewSecretDialog"), "key")->text(), u"new/key"_s);
        shown.dialog("NewSecretDialog")->hide();
        QVERIFY(!shown.window.close()); // what was entered is nowhere else
        QVERIFY(shown.dialog("NewSecretDialog") != nullptr);
        emptyAndHide(*shown.dialog("NewSecretDialog"));
        QVERIFY(shown.window.close());
    }

    void connectingElsewhereWaitsForTheCreate()
    {
        FakeApi api(3);
        FakeApi other(5);
        api.answerPosts(RawReply().hold().send(RawReply::json(403, "{}").steps()[0].bytes));
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        createSecret(shown, "new/key");
        QTRY_COMPARE(api.requests("POST").size(), std::size_t{1});
        press(Qt::Key_Escape); // hides the dialog
        activate(shown.window);
        shown.window.open({other.connection()});
        QTRY_VERIFY(shown.bar->isVisible());
        QCOMPARE(shown.bar->message().severity, Message::Severity::Warning);
        QCOMPARE(shown.table->model()->rowCount(), 3);
        QVERIFY(other.requests("GET").empty());
        api.server().release();
        QTRY_VERIFY(shown.dialog("NewSecretDialog") != nullptr); // the outcome has arrived
        QCOMPARE(child<QLineEdit>(*shown.dialog("NewSecretDialog"), "key")->text(), u"new/key"_s);
        emptyAndHide(*shown.dialog("NewSecretDialog"));
        QVERIFY(shown.loads(other.connection()));
        QCOMPARE(shown.table->model()->rowCount(), 5);
    }

    // Left alone, Qt gives it back to the button that had it last, which may be hidden by now.
    void theFocusFollowsThePage()
    {
        FakeApi api(5);
        FakeApi none(0);
        Window shown;
        for (int time = 0; time < 2; ++time) {
            api.refuse(RawReply::json(503, "{}"));
            QVERIFY(shown.loads(api.connection()));
            QCOMPARE(QApplication::focusWidget(), shown.empty);
            api.recover();
            press(Qt::Key_Tab);
            QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
            press(Qt::Key_Space); // Retry
            QTRY_VERIFY(shown.table->isVisible());
            QCOMPARE(QApplication::focusWidget(), shown.table);
            QVERIFY(shown.loads(none.connection()));
            QCOMPARE(QApplication::focusWidget(), shown.empty);
        }
    }

    void whatIsNotKnownIsLookedUp()
    {
        FakeApi api(3);
        api.answerPosts(RawReply().close());
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        createSecret(shown, "new/key");
        QTRY_COMPARE(api.requests("GET").size(), std::size_t{2});
        QVERIFY(shown.rests());
        QCOMPARE(api.requests("POST").size(), std::size_t{1});
        QVERIFY(shown.dialog("NewSecretDialog") != nullptr);
    }

    void aCreatedSecretThatIsNotListedIsSaid()
    {
        FakeApi api(3);
        api.answerPosts(RawReply::json(
            201,
            R"({"id":"99999999-0000-4000-8000-000000000001","createdAt":"2024-01-02T03:04:05Z"})"));
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        createSecret(shown, "new/<b>key");
        QTRY_VERIFY(shown.bar->isVisible());
        QVERIFY(shown.bar->message().text.contains(u"new/<b>key"_s));
        QVERIFY(!shown.stop()->isVisible());
    }

    void aCreatedSecretWhoseListCannotBeReadIsSaid()
    {
        FakeApi api(3);
        api.answerPosts(RawReply::json(
            201,
            R"({"id":"99999999-0000-4000-8000-000000000001","createdAt":"2024-01-02T03:04:05Z"})"));
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        api.refuse(RawReply::json(503, "{}"));
        createSecret(shown, "newkey");
        QTRY_VERIFY(shown.window.hasFailed());
        const Message &message = shown.bar->message();
        QVERIFY(message.text.contains(u"newkey"_s));
        QVERIFY(message.text.contains(u"503"_s)); // why it is not in sight
        QVERIFY(!message.actionText.isEmpty()); // and what to do about it
    }

    void everyControlHasANameAndTabGoesRound()
    {
        FakeApi api(250);
        Window shown({.demo = api.connection().endpoint});
        QCOMPARE(namelessControls(shown.window), QStringList());
        QCOMPARE(doubleMnemonics(shown.window), QStringList());
        QVERIFY(shown.loads(api.connection()));
        api.refuse(RawReply::json(503, "{}"));
        press(Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(shown.window.hasFailed());
        shown.bar->showMessage({Message::Severity::Warning, u"Words."_s, u"&Do it"_s, [] {}});
        QCOMPARE(namelessControls(shown.window), QStringList());
        QCOMPARE(doubleMnemonics(shown.window), QStringList());
        for (const auto *menu : shown.window.findChildren<QMenu *>()) {
            QCOMPARE(wrongMnemonics(*menu), QStringList());
        }
        shown.table->setFocus();
        QList<QWidget *> visited;
        for (int step = 0; step < 30; ++step) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == shown.table) {
                break;
            }
            QVERIFY(!visited.contains(QApplication::focusWidget()));
            visited += QApplication::focusWidget();
        }
        // The filter and its two choices, Retry in the last row, the message's action and its
        // closing; the details, which can be scrolled, and their six buttons.
        QCOMPARE(visited.size(), 13);
    }

    void theContextMenuIsTheTables()
    {
        FakeApi api(3);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        QStringList texts;
        for (const QAction *action : shown.table->actions()) {
            texts += action->text();
        }
        QCOMPARE(texts,
                 (QStringList{u"Reveal Va&lue"_s, u"&Edit Secret\u2026"_s, u"Copy &Key"_s,
                              u"Copy &Reference"_s, u"Copy &Value"_s, u"Copy &ID"_s,
                              u"Copy Ro&ws as a Table"_s, u"Copy c&url Command"_s,
                              u"Copy Cal&yptia Command"_s, u"&Delete\u2026"_s, u"Select &All"_s}));
    }

    void toolTipsTellTheKeys()
    {
        const Window shown;
        QCOMPARE(child<QAction>(shown.window, "actionRefresh")->toolTip(),
                 u"Read the list again (F5)"_s);
        for (const auto *menu : shown.window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) { // all of one menu or none
                QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(),
                         qPrintable(action->text()));
            }
        }
    }

    void theWindowIsNotLargerThanItsScreen()
    {
        const Window shown; // which off screen has 800 pixels
        const QSize screen = shown.window.screen()->availableGeometry().size();
        QVERIFY(shown.window.frameGeometry().width() <= screen.width());
        QVERIFY(shown.window.frameGeometry().height() <= screen.height());
    }

    void inANarrowWindowTheResultOfTheFilterIsALineOfItsOwn()
    {
        FakeApi api(250);
        Window shown;
        QVERIFY(shown.loads(api.connection()));
        const auto *edit = child<QLineEdit>(shown.window, "filterEdit");
        const auto *scope = child<QLabel>(shown.window, "scope");
        QVERIFY(!scope->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_1");
        QTRY_VERIFY(scope->isVisible());
        const auto bottom = [&](const QWidget *widget) {
            return widget->mapTo(&shown.window, QPoint(0, widget->height())).y();
        };
        QCOMPARE(bottom(scope) > bottom(edit) + edit->height() / 2, false);
        shown.window.resize(420, 500);
        QTRY_VERIFY(bottom(scope) > bottom(edit) + edit->height() / 2);
        QVERIFY(scope->width() >= scope->sizeHint().width()); // and not cut
        QVERIFY(bottom(scope) < bottom(edit) + edit->height() * 2); // and right below it
    }

    void narrowIsUsable()
    {
        Window shown;
        QVERIFY2(shown.window.minimumSizeHint().width() <= 480,
                 qPrintable(QString::number(shown.window.minimumSizeHint().width())));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
