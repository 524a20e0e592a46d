// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagesize.h"

#include <QTest>

using namespace coffer;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Holds the size of pages to the reader and to the server.
class TestPageSize final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsWhileSomebodyKeepsGoing()
    {
        PageSize size{PageSizing{}};
        QCOMPARE(size.current(), 100);
        size.answered(10ms, false); // the first page is all that most people look at
        QCOMPARE(size.current(), 100);
        QList<int> sizes;
        for (int page = 0; page < 6; ++page) {
            size.answered(10ms, true);
            sizes.append(size.current());
        }
        QCOMPARE(sizes, QList<int>({200, 400, 800, 1000, 1000, 1000}));
        size.restart();
        QCOMPARE(size.current(), 100);
    }

    void staysWhatItWasToldToBe()
    {
        PageSize size(PageSizing::always(25));
        for (int page = 0; page < 5; ++page) {
            size.answered(page % 2 == 0 ? 10ms : 20s, true);
            QCOMPARE(size.current(), 25);
        }
    }

    void neitherGrowsNorShrinksForAServerOfMiddlingSpeed()
    {
        PageSize size{PageSizing{}};
        size.answered(10ms, true);
        size.answered(1500ms, true);
        QCOMPARE(size.current(), 200);
    }

    void shrinksForASlowServer()
    {
        PageSize size{PageSizing{}};
        size.answered(10ms, true);
        size.answered(10ms, true);
        QCOMPARE(size.current(), 400);
        size.answered(3500ms, true);
        QCOMPARE(size.current(), 200);
        size.answered(9s, true);
        size.answered(9s, true);
        QCOMPARE(size.current(), 100); // not below what it began with
        QVERIFY(!size.failed({Kind::AnswerTimeout})); // a person decides when to try again
        QCOMPARE(size.current(), 50);
    }

    void goesBackToWhatWasAcceptedWhenMoreIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("400 or 422") << static_cast<int>(Kind::InvalidArgument);
        QTest::newRow("413") << static_cast<int>(Kind::PayloadTooLarge);
    }
    void goesBackToWhatWasAcceptedWhenMoreIsRefused()
    {
        QFETCH(int, kind);
        const ApiError refusal{static_cast<Kind>(kind)};
        PageSize size{PageSizing{}};
        size.answered(10ms, true);
        size.answered(10ms, true); // 200 were answered; 400 are asked for
        QVERIFY(size.failed(refusal));
        QCOMPARE(size.current(), 200);
        QVERIFY(!size.failed(refusal)); // it is not about the size then
        size.answered(10ms, true);
        QCOMPARE(size.current(), 200); // and is not asked for again
        size.restart();
        size.answered(10ms, true);
        size.answered(10ms, true);
        QCOMPARE(size.current(), 200);
    }

    void triesAModestSizeWhenTheVeryFirstIsRefused()
    {
        PageSize size(PageSizing::always(5000));
        QVERIFY(size.failed({Kind::InvalidArgument}));
        QCOMPARE(size.current(), 100);
        QVERIFY(!size.failed({Kind::InvalidArgument}));
        size.restart();
        QCOMPARE(size.current(), 100);
    }

    void halvesUntilAnAnswerFits()
    {
        PageSize size{PageSizing{}};
        int tries = 0;
        while (size.failed({Kind::AnswerTooLarge})) {
            ++tries;
        }
        QCOMPARE(size.current(), 1);
        QCOMPARE(tries, 6); // 50, 25, 12, 6, 3, 1
        size.answered(10ms, true);
        QCOMPARE(size.current(), 1); // the others are as large, for all one knows
        size.restart();
        QCOMPARE(size.current(), 100); // but the next list may hold others
        size.answered(10ms, true);
        QCOMPARE(size.current(), 200);
    }

    void otherFailuresSayNothingOfTheSize()
    {
        PageSize size{PageSizing{}};
        size.answered(10ms, true);
        for (const Kind kind : {Kind::Unauthenticated, Kind::NotFound, Kind::Unavailable,
                                Kind::ConnectionLost, Kind::Malformed}) {
            QVERIFY(!size.failed({kind}));
            QCOMPARE(size.current(), 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestPageSize)
#include "tst_pagesize.moc"
