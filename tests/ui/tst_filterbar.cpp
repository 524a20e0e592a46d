// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/celltext.h"
#include "support/hurriedtiming.h"
#include "ui/commons.h"
#include "ui/emptystate.h"
#include "ui/fakeapi.h"
#include "ui/filterbar.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/secretsview.h"
#include "ui/statusline.h"
#include "ui/windowtools.h"

#include <QDialog>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on 400 secrets, KEY_0 to KEY_399, of which the first 100 are loaded.
struct Window
{
    FakeApi api{400};
    Commons commons;
    MainWindow window;
    FilterBar *bar = child<FilterBar>(window, "filterBar");
    QLineEdit *edit = child<QLineEdit>(window, "filterEdit");
    QLabel *scope = child<QLabel>(window, "scope");
    SecretsView *table = child<SecretsView>(window, "table");
    QWidget *details = child<QWidget>(window, "inspector");
    EmptyState *empty = child<EmptyState>(window, "emptyState");

    explicit Window(WindowOptions options = {.pageSizing = PageSizing::always(100),
                                             .timing = onceOnly()})
        : window(commons, std::move(options))
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("no active window");
        }
        window.open({api.connection()});
        if (!rests()) {
            qFatal("no secrets");
        }
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return window.isSettled(); });
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : window.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == text) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *toggle(const char *name) const
    {
        for (auto *each : bar->findChildren<QToolButton *>()) {
            if (each->accessibleName() == QString::fromLatin1(name)) {
                return each;
            }
        }
        qFatal("no toggle");
    }
};

} // namespace

/// Finding by keyboard, what the bar says of it, and what it never does to what is typed.
class FilterBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhileOneTypes()
    {
        Window shown;
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F, Qt::ControlModifier);
            QVERIFY(shown.edit->hasFocus());
            type("key_2"); // replaces what was there
            QCOMPARE(shown.edit->text(), u"key_2"_s);
            QVERIFY(shown.rests());
            QCOMPARE(shown.rows(), 11);
            QCOMPARE(shown.scope->text(), u"11 match(es) in 100 loaded"_s);
        }
        press(Qt::Key_Down);
        QVERIFY(shown.table->hasFocus());
        QCOMPARE(shown.api.requests("GET").size(), 1U);
    }

    void downSelectsTheFirstRow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }

    void downSelectsTheFirstRow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        Window shown;
        shown.table->setCurrentIndex({});
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Down);
        QVERIFY(shown.table->hasFocus());
        QCOMPARE(shown.table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown.table->currentIndex().row(), 0);
    }

    void escapeClearsTheFilter()
    {
        Window shown;
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F, Qt::ControlModifier);
            type("99");
            QVERIFY(shown.rests());
            QCOMPARE(shown.rows(), 1);
            press(Qt::Key_Escape);
            QVERIFY(shown.rests());
            QCOMPARE(shown.edit->text(), QString());
            QCOMPARE(shown.rows(), 100);
            QVERIFY(shown.table->hasFocus());
            QCOMPARE(shown.scope->text(), QString());
        }
    }

    void searchesTheRest()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_39");
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 1);
        QPushButton *rest = shown.button(u"Search the Rest"_s);
        QVERIFY(rest != nullptr);
        QTest::mouseClick(rest, Qt::LeftButton);
        QVERIFY(shown.scope->text().endsWith(u"loaded, searching\u2026"_s));
        QVERIFY(!rest->isVisible());
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 11);
        QCOMPARE(shown.scope->text(), u"11 match(es) in all 400"_s);
        QVERIFY(!rest->isVisible());
        QCOMPARE(shown.api.requests("GET").size(), 4U);
    }

    void escapeStopsTheSearchOnceTheFilterIsClear()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY");
        QVERIFY(shown.rests());
        shown.api.refuse(RawReply().hold()); // a page that takes its time
        QTest::mouseClick(shown.button(u"Search the Rest"_s), Qt::LeftButton);
        auto *stop = child<QAction>(shown.window, "actionStop");
        QVERIFY(shown.scope->text().endsWith(u"searching\u2026"_s));
        QVERIFY(stop->isEnabled());
        press(Qt::Key_Escape);
        QVERIFY(stop->isEnabled());
        QVERIFY(shown.edit->text().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!stop->isEnabled());
    }

    void noMatchIsSaidAndTheFieldKeepsTheFocus()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_39");
        type("9");
        QVERIFY(shown.rests());
        QVERIFY(shown.empty->isVisible());
        QCOMPARE(shown.empty->accessibleName(), u"No match"_s);
        QVERIFY(shown.edit->hasFocus());
        QTest::mouseClick(shown.button(u"Search the Rest"_s), Qt::LeftButton);
        QVERIFY(shown.rests());
        QVERIFY(shown.table->isVisible());
        QCOMPARE(shown.rows(), 1);
        QVERIFY(shown.table->hasFocus()); // the button that had it has gone
        press(Qt::Key_F, Qt::ControlModifier);
        type("nowhere");
        QVERIFY(shown.rests());
        QVERIFY(shown.button(u"Search the Rest"_s) == nullptr);
        QTest::mouseClick(shown.button(u"Clear the Filter"_s), Qt::LeftButton);
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 400);
    }

    void aBrokenExpressionIsMarkedAndLeavesTheList()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_9");
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 11);
        shown.toggle("Regular expression")->click();
        type("(");
        QVERIFY(shown.rests());
        QCOMPARE(shown.edit->text(), u"KEY_9("_s);
        QCOMPARE(shown.rows(), 11);
        QVERIFY(!shown.scope->text().isEmpty());
        QVERIFY(shown.edit->accessibleDescription().contains(u"regular expression"_s));
        type("5|6)$");
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 2);
        QVERIFY(shown.edit->accessibleDescription().isEmpty());
    }

    void togglesDecideWhatMatches()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("key_1.");
        QVERIFY(shown.rests());
        QVERIFY(shown.empty->isVisible());
        shown.toggle("Regular expression")->click();
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 10);
        shown.toggle("Match case")->click();
        QVERIFY(shown.rests());
        QVERIFY(shown.empty->isVisible());
    }

    void findsAPastedId()
    {
        Window shown;
        shown.bar->setText(u"  {%1} "_s.arg(FakeApi::id(7).toString(QUuid::WithoutBraces)));
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.table->model()->index(0, 0).data().toString(), u"KEY_7"_s);
    }

    void beginsWithTheFilterOfTheCommandLine()
    {
        Window shown({.pageSizing = PageSizing::always(100), .loadAll = true, .filter = u"_39"_s});
        QCOMPARE(shown.edit->text(), u"_39"_s);
        QTRY_COMPARE(shown.rows(), 11);
        shown.window.open({shown.api.connection()}); // and keeps it with another instance
        QTRY_COMPARE(shown.rows(), 11);
    }

    // The matches of a page are here before the next one is.
    void matchesAppearAsTheyCome()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_1");
        QVERIFY(shown.rests());
        QCOMPARE(shown.rows(), 11);
        shown.api.holdFrom(200); // whose page does not come
        QTest::mouseClick(shown.button(u"Search the Rest"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.rows(), 111);
        QCOMPARE(shown.scope->text(), u"111 match(es) in 200 loaded, searching\u2026"_s);
        child<QAction>(shown.window, "actionStop")->trigger();
        QCOMPARE(shown.scope->text(), u"111 match(es) in 200 loaded"_s);
    }

    // What is loaded can be used while the rest is still on its way.
    void rowsAreUsableWhileAllIsLoaded()
    {
        FakeApi api(400);
        api.holdFrom(200);
        Commons commons;
        MainWindow window(commons, {.pageSizing = PageSizing::always(100), .loadAll = true});
        window.show();
        window.open({api.connection()});
        auto *table = child<SecretsView>(window, "table");
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 200);
        auto *edit = child<QLineEdit>(window, "filterEdit");
        QVERIFY(edit->isEnabled());
        edit->setText(u"KEY_19"_s);
        QTRY_COMPARE(table->model()->rowCount(), 11);
        auto *status = child<StatusLine>(window, "statusBar")->findChild<QLabel *>();
        QCOMPARE(status->text(), u"200 loaded, loading more\u2026"_s);
    }

    void aRefreshAfterACreateKeepsThePlace()
    {
        Window shown;
        child<QAction>(shown.window, "actionLoadAll")->trigger();
        QVERIFY(shown.rests());
        shown.table->scrollTo(shown.table->model()->index(250, 0));
        shown.table->selectRow(250);
        shown.api.answerPosts(RawReply::json(500, "{}")); // which says nothing for certain
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.window.findChild<QDialog *>(u"NewSecretDialog"_s);
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        type("OTHER");
        press(Qt::Key_Tab);
        type("made up");
        const auto before = shown.api.requests("GET").size();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown.api.requests("GET").size() >= before + 3);
        QVERIFY(shown.rests());
        QCOMPARE(shown.table->currentIndex().row(), 250);
        QVERIFY(shown.rows() >= 300);
    }

    // Nobody looks for what was just created in a list that hides it.
    void saysThatTheFilterHidesWhatWasCreated()
    {
        Window shown;
        press(Qt::Key_F, Qt::ControlModifier);
        type("KEY_1");
        QVERIFY(shown.rests());
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.window.findChild<QDialog *>(u"NewSecretDialog"_s);
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        type("OTHER");
        press(Qt::Key_Tab);
        type("made up");
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *message = child<MessageBar>(shown.window, "messageBar");
        QTRY_VERIFY(message->message().text.contains(u"filter hides it"_s));
        QCOMPARE(shown.rows(), 11);
        activate(shown.window);
        press(Qt::Key_Escape);
        QVERIFY(shown.rests());
        QVERIFY(shown.edit->text().isEmpty());
        QVERIFY(message->message().text.isEmpty()); // what it said is no longer so
        QCOMPARE(shown.table->currentIndex().data().toString(), u"KEY_0"_s); // the fake's new one
    }

    void saysInFullWhatWasFound_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 520, 600, 700, 1040}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void saysInFullWhatWasFound()
    {
        QFETCH(int, width);
        Window shown;
        shown.window.resize(width, 500);
        press(Qt::Key_F, Qt::ControlModifier);
        type("key_2");
        QVERIFY(shown.rests());
        QTest::qWait(20); // laid out
        QVERIFY(shown.scope->width()
                >= shown.scope->fontMetrics().horizontalAdvance(shown.scope->text()));
        QVERIFY(shown.edit->width() > 100);
    }

    void tooEarlyIsNotTooEarlyToType()
    {
        FakeApi slow(3);
        slow.holdFrom(0);
        Commons commons;
        MainWindow window(commons, {});
        window.show();
        window.open({slow.connection()});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_F, Qt::ControlModifier);
        type("early");
        QCOMPARE(child<QLineEdit>(window, "filterEdit")->text(), u"early"_s);
    }

    void f6GoesRoundThePanes()
    {
        Window shown;
        shown.table->setFocus();
        for (int time = 0; time < 2; ++time) {
            press(Qt::Key_F6);
            QVERIFY(shown.details->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_F6);
            QVERIFY(shown.edit->hasFocus());
            press(Qt::Key_F6);
            QVERIFY(shown.table->hasFocus());
        }
    }

    void sortsFromTheMenu()
    {
        Window shown;
        const auto choose = [&](const char *text) {
            for (auto *action : shown.window.findChildren<QAction *>()) {
                if (action->text().remove(u'&') == QString::fromUtf8(text)) {
                    action->trigger();
                    return action->isChecked();
                }
            }
            return false;
        };
        QVERIFY(choose("Key"));
        QVERIFY(choose("Descending"));
        QVERIFY(shown.rests());
        QCOMPARE(shown.table->model()->index(0, 0).data().toString(), u"KEY_99"_s);
        auto *status = child<StatusLine>(shown.window, "statusBar")->findChild<QLabel *>();
        QCOMPARE(shown.api.requests("GET").size(), 1U); // sorting is no reason to load more
        QCOMPARE(status->text(), u"100 loaded, more available \u00b7 sorted among loaded"_s);
        child<QAction>(shown.window, "actionLoadAll")->trigger();
        QVERIFY(shown.rests());
        QVERIFY(!status->text().contains(u"among loaded"_s)); // the end is known now
        QCOMPARE(shown.table->model()->index(0, 0).data().toString(), u"KEY_99"_s);
        QVERIFY(choose("Server Order"));
        QVERIFY(shown.rests());
        QCOMPARE(shown.table->model()->index(0, 0).data().toString(), u"KEY_0"_s);
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
