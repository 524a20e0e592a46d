// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "faults/stage.h"
#include "ui/inspector.h"
#include "ui/secretedit.h"
#include "ui/windowtools.h"

#include <QClipboard>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace coffer::test {

namespace {

using namespace std::chrono_literals;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QByteArray revealed(const Stage &stage)
{
    const auto *edit =
        child<ui::Inspector>(stage.window, "inspector")->findChild<ui::SecretEdit *>();
    return edit != nullptr && edit->isVisible() ? edit->bytes() : QByteArray();
}

// The value of the first secret is shown, and on the clipboard.
bool showsAndCopies(Stage &stage)
{
    const bool isOpen = stage.opens();
    stage.table->setFocus();
    stage.table->selectRow(0);
    stage.action("actionCopyValue")->trigger();
    stage.action("actionReveal")->trigger();
    return isOpen && clipboard() == QLatin1String(canaryValue) && revealed(stage) == canaryValue;
}

void suspend(Row &row)
{
    Stage stage(row);
    QVERIFY(showsAndCopies(stage));
    stage.api.server().closeConnections(); // as a server does meanwhile
    stage.now += 8h;
    stage.commons.clipboard.check();
    QTest::keyClick(stage.table, Qt::Key_Shift); // what somebody does first on coming back
    QCOMPARE(clipboard(), QString());
    QCOMPARE(revealed(stage), QByteArray());
    stage.refresh();
    QVERIFY(stage.rests());
    QVERIFY(!stage.window.hasFailed());
    QCOMPARE(stage.api.server().connections(), 2);
    SAYS(stage, QStringLiteral("3 secret(s)"));
}

// Nobody can set the clock that is asked; that it is the one since boot, the system tells as well.
void clockJump(Row &row)
{
    QFile uptime(QStringLiteral("/proc/uptime"));
    QVERIFY(uptime.open(QIODevice::ReadOnly));
    const double seconds = uptime.readAll().split(' ').value(0).toDouble();
    const auto sinceBoot = std::chrono::duration<double>(ui::sinceBoot()).count();
    QVERIFY2(std::abs(sinceBoot - seconds) < 3600, "not the time since boot");
    Stage stage(row);
    QVERIFY(showsAndCopies(stage));
    stage.now += 1s;
    stage.commons.clipboard.check();
    QCOMPARE(clipboard(), QLatin1String(canaryValue)); // not early
    stage.now += 29s;
    stage.commons.clipboard.check();
    QCOMPARE(clipboard(), QString()); // and not late
    row.saw(QStringLiteral("cleared after 30 s of the clock that nobody can set"));
}

void clipboardChanged(Row &row)
{
    Stage stage(row);
    QVERIFY(showsAndCopies(stage));
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    stage.now += 31s;
    stage.commons.clipboard.check();
    QCOMPARE(clipboard(), QStringLiteral("something else"));
    row.saw(QStringLiteral("what somebody else has copied stays"));
}

void clearedAtOnce(Row &row)
{
    {
        Stage stage(row);
        QVERIFY(showsAndCopies(stage));
        stage.action("actionSignOut")->trigger();
        QCOMPARE(clipboard(), QString());
        QCOMPARE(revealed(stage), QByteArray());
    }
    {
        Stage stage(row);
        QVERIFY(showsAndCopies(stage));
        // Before the application object dies: Qt would hand it to the clipboard manager then.
        Q_EMIT qApp->aboutToQuit({});
        QCOMPARE(clipboard(), QString());
    }
    {
        const Stage stage(row);
    }
    Stage stage(row);
    QVERIFY(showsAndCopies(stage));
    QWidget other; // a locked screen takes the activation
    other.show();
    activate(other);
    QCOMPARE(revealed(stage), QByteArray());
    row.saw(QStringLiteral("cleared at once by sign-out and quit; masked when not in use"));
}

void tableCopies(Row &row)
{
    Stage stage(row);
    QVERIFY(stage.opens());
    stage.table->setFocus();
    stage.table->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("KEY_0\nKEY_1\nKEY_2"));
    stage.table->selectRow(0);
    stage.action("actionReveal")->trigger();
    QCOMPARE(revealed(stage), QByteArray(canaryValue));
    auto *edit = child<ui::Inspector>(stage.window, "inspector")->findChild<ui::SecretEdit *>();
    edit->selectAll();
    QTest::mouseClick(edit->viewport(), Qt::LeftButton);
    edit->selectAll();
    if (QGuiApplication::clipboard()->supportsSelection()) {
        QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    }
    QVERIFY(!stage.table->dragEnabled());
    edit->setRevealed(false);
    QGuiApplication::clipboard()->clear();
    edit->copy();
    QVERIFY(clipboard().isEmpty());
    row.saw(QStringLiteral("keys only; a masked value is not copied; no primary selection"));
}

void demo(Row &row)
{
    QTcpServer taken; // any port that it might want
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const demo::DemoServer first({.secrets = 3});
    const demo::DemoServer second({.secrets = 3, .latency = 50ms});
    QVERIFY(first.isListening() && second.isListening());
    QVERIFY(first.url().port() != second.url().port());
    {
        Stage leaving(row);
        leaving.window.open({{*Endpoint::parse(second.url().toString()),
                              *Token::parse(second.token()), second.coreInstance()}});
        QTest::qWait(10);
    }
    Stage stage(row);
    QVERIFY(stage.opens({*Endpoint::parse(second.url().toString()), *Token::parse(second.token()),
                         second.coreInstance()}));
    SAYS(stage, QStringLiteral("3 secret(s)"));
}

} // namespace

Faults desktopFaults()
{
    return {
        {69, "Suspend/resume 8 h", "clipboard and mask at once, fresh connection", suspend},
        {70, "Clock jump of a day", "deadlines and times monotonic", clockJump},
        {77, "Clipboard changed by user before timeout", "not cleared", clipboardChanged},
        {78, "Lock / sign-out / quit before timeout", "cleared at once", clearedAtOnce},
        {79, "Ctrl+C in table, drag, PRIMARY selection", "own copies only, nothing masked",
         tableCopies},
        {80, "Demo server port taken / client vanishes", "free port, no harm", demo},
    };
}

} // namespace coffer::test
