// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readahead.h"

#include <QTest>

using namespace coffer;
using namespace std::chrono_literals;

/// Holds the margin before the end to the reader's speed and the server's slowness.
class TestReadAhead final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHalfAPageForWhoeverStandsStill()
    {
        ReadAhead ahead;
        QCOMPARE(ahead.margin(100), 50);
        QCOMPARE(ahead.margin(1), 1);
        ahead.pageTook(5s);
        ahead.sawRow(0ms, 20);
        QCOMPARE(ahead.margin(100), 50);
    }

    void growsWithTheSpeedAndTheRoundTrip()
    {
        ReadAhead ahead;
        ahead.pageTook(450ms);
        ahead.sawRow(0ms, 0);
        ahead.sawRow(200ms, 200); // a row a millisecond, for twice 450 ms and some slack
        QCOMPARE(ahead.margin(100), 1000);
        ahead.pageTook(50ms);
        QCOMPARE(ahead.margin(100), 200);
        QCOMPARE(ahead.margin(1000), 500);
    }

    // While a page is scrolled by at 20 ms a screen, the next one of a server 50 ms away is here.
    void isFarEnoughForASteadyReader()
    {
        constexpr int screen = 25;
        ReadAhead ahead;
        ahead.pageTook(50ms);
        int row = screen;
        auto now = 0ms;
        for (; now < 1000ms; now += 20ms) {
            ahead.sawRow(now, row);
            row += screen;
        }
        const int rowsInARoundTrip = screen * 50 / 20;
        QVERIFY(ahead.margin(100) >= 2 * rowsInARoundTrip);
    }

    void oneStepOfAWheelIsNoSpeed()
    {
        ReadAhead ahead;
        ahead.sawRow(0ms, 20);
        ahead.sawRow(5ms, 40);
        QCOMPARE(ahead.margin(10), 5);
    }

    void forgetsASpeedAfterAPauseAndWhenTurningBack()
    {
        ReadAhead ahead;
        ahead.pageTook(450ms);
        ahead.sawRow(0ms, 0);
        ahead.sawRow(100ms, 100);
        QCOMPARE(ahead.margin(10), 1000);
        ahead.sawRow(200ms, 50); // upwards
        QCOMPARE(ahead.margin(10), 500);
        ahead.sawRow(5000ms, 5000);
        QCOMPARE(ahead.margin(10), 5);
    }

    void draggingToTheEndIsBounded()
    {
        ReadAhead ahead;
        ahead.pageTook(30s);
        ahead.sawRow(0ms, 0);
        ahead.sawRow(100ms, 2'000'000'000);
        QCOMPARE(ahead.margin(100), 1 << 20);
    }
};

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
