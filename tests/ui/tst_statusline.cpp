// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"
#include "ui/commons.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/windowtools.h"

#include <QProgressBar>
#include <QToolButton>

using namespace coffer;
using namespace coffer::test;
using namespace coffer::ui;
using namespace Qt::Literals::StringLiterals;

/// What the status bar shows while all secrets are loaded.
class StatusLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsABarOnlyWhereATotalIsKnown()
    {
        StatusLine line;
        line.show();
        auto *bar = line.findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        line.setProgress(50, 200);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value() * 4, bar->maximum());
        line.setProgress(100, std::nullopt); // a bar that knows no end would say nothing
        QVERIFY(!bar->isVisible());
        line.setProgress(2'500'000'000, 5'000'000'000); // no int holds these
        QCOMPARE(bar->value() * 2, bar->maximum());
    }

    void loadingAllShowsItsProgressAndStops()
    {
        const demo::DemoServer server({.secrets = 2000, .latency = std::chrono::milliseconds(40)});
        QVERIFY(server.isListening());
        Commons commons;
        MainWindow window(commons, {.pageSizing = PageSizing::always(100)});
        window.show();
        window.open(ui::Place{Connection{*Endpoint::parse(server.url().toString()),
                                         *Token::parse(server.token()), server.coreInstance()}});
        QTRY_VERIFY(window.isSettled());
        auto *bar = window.findChild<QProgressBar *>();
        auto *stop = child<StatusLine>(window, "statusBar")->findChild<QToolButton *>();
        QVERIFY(!bar->isVisible());
        child<QAction>(window, "actionLoadAll")->trigger();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(stop->isVisible());
        const int before = bar->value();
        QTRY_VERIFY(bar->value() > before);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(window.isSettled());
        QVERIFY(!bar->isVisible());
        QVERIFY(!stop->isVisible());
        QVERIFY(child<QAction>(window, "actionLoadAll")->isEnabled()); // there is a rest
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
