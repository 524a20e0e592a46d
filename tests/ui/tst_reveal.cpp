// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/preferences.h"
#include "ui/revealguard.h"
#include "ui/windowtools.h"

#include <QDialog>
#include <QSignalSpy>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace std::chrono_literals;

namespace {

/// A window whose value is watched over, and a clock that a test sets.
struct Watched
{
    std::chrono::milliseconds now{1000};
    RevealGuard guard{[this] { return now; }};
    QSignalSpy over{&guard, &RevealGuard::over};
    QWidget window;
    QLineEdit *field = new QLineEdit(&window);

    explicit Watched(const Preferences &preferences = {})
    {
        window.show();
        activate(window);
        guard.begin(window, preferences);
    }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        guard.check();
    }
};

Preferences times(std::chrono::seconds reveal, std::chrono::seconds idle)
{
    Preferences preferences;
    preferences.reveal = reveal;
    preferences.idle = idle;
    return preferences;
}

} // namespace

/// How long a value is shown in plain.
class RevealTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWhenTheTimeIsOver()
    {
        Watched on;
        QCOMPARE(on.guard.left(), std::optional(30s));
        on.pass(29s);
        QCOMPARE(on.guard.left(), std::optional(1s));
        QCOMPARE(on.over.size(), 0);
        on.pass(1s);
        QCOMPARE(on.over.size(), 1);
        QVERIFY(!on.guard.isWatching());
        on.pass(60s);
        QCOMPARE(on.over.size(), 1);
    }

    void itEndsAtTheFirstKeyAfterASleep()
    {
        Watched on;
        on.now += 8h;
        QTest::keyClick(&on.window, Qt::Key_Shift); // before any timer has run
        QCOMPARE(on.over.size(), 1);
    }

    void itEndsWhenNobodyIsThere()
    {
        Watched on(times(0s, 300s));
        QCOMPARE(on.guard.left(), std::optional<std::chrono::seconds>());
        on.pass(299s);
        QTest::keyClick(on.field, Qt::Key_A);
        on.pass(299s);
        QTest::mouseMove(&on.window, {5, 5});
        QTest::mouseMove(&on.window, {6, 6});
        on.pass(299s);
        QCOMPARE(on.over.size(), 0);
        on.pass(1s);
        QCOMPARE(on.over.size(), 1);
    }

    void withoutTimesItLastsUntilItIsOutOfSight()
    {
        Watched on(times(0s, 0s));
        on.pass(24h);
        QTest::keyClick(on.field, Qt::Key_A);
        QCOMPARE(on.over.size(), 0);
    }

    void itEndsWhenAnotherWindowIsUsed()
    {
        Watched on;
        QWidget other;
        other.show();
        activate(other);
        QCOMPARE(on.over.size(), 1);
    }

    void itEndsWhenADialogOpens()
    {
        Watched on;
        QDialog dialog(&on.window);
        dialog.open();
        QTRY_COMPARE(on.over.size(), 1);
    }

    void aMenuDoesNotEndIt()
    {
        Watched on;
        QMenu menu(&on.window);
        menu.addAction(QStringLiteral("Copy"));
        menu.popup(on.window.mapToGlobal(QPoint(1, 1)));
        QTRY_VERIFY(menu.isVisible());
        QTest::qWait(20);
        QCOMPARE(on.over.size(), 0);
    }

    void itEndsWhenTheWindowIsMinimised()
    {
        Watched on;
        on.window.showMinimized();
        QTRY_COMPARE(on.over.size(), 1);
    }

    void itEndsWhenTheWindowIsClosed()
    {
        Watched on;
        on.window.close();
        QCOMPARE(on.over.size(), 1);
    }

    void anEndedOneIsSilent()
    {
        Watched on;
        on.guard.end();
        on.pass(60s);
        on.window.hide();
        QCOMPARE(on.over.size(), 0);
    }

    void theCountdownTicksByItself()
    {
        Watched on;
        const QSignalSpy ticks(&on.guard, &RevealGuard::ticked);
        on.now += 500ms;
        QTRY_VERIFY(!ticks.isEmpty());
    }
};

QTEST_MAIN(RevealTest)
#include "tst_reveal.moc"
