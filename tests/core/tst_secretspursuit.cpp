// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "core/modelbench.h"

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

/// A bench with three pages of three secrets each, of which the first is here, and two spies.
struct PursuitBench : ModelBench
{
    /// Opens on page 1 with the list known to go on.
    [[nodiscard]] bool begin()
    {
        server.answer(page(items(1, 3), "A"));
        return open();
    }
    void answerAll()
    {
        server.answer(page(items(1, 3), "A"));
        answerRest();
    }
    void answerRest()
    {
        server.answer(page(items(4, 6), "B"));
        server.answer(page(items(7, 9), {}));
    }
    /// Whether exactly one answer has come, that it is at \a row, or with -1 that it is nowhere.
    [[nodiscard]] bool answered(int row) const
    {
        return row < 0
            ? located.isEmpty() && notLocated.size() == 1
            : notLocated.isEmpty() && located.size() == 1 && located.at(0).at(0).toInt() == row;
    }

    QSignalSpy located{&model, &SecretsModel::located};
    QSignalSpy notLocated{&model, &SecretsModel::notLocated};
};

using Act = std::function<void(SecretsModel &)>;
using Hook = std::function<void(SecretsModel &, const std::function<void()> &)>;

} // namespace

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(Hook)

/// Holds loading without being looked at, searching and stopping to their promises.
class TestSecretsPursuit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsAll()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        QVERIFY(!bench.model.isPursuing());
        bench.answerRest();
        bench.model.loadAll();
        QVERIFY(bench.model.isPursuing());
        QVERIFY(bench.settles());
        QVERIFY(bench.is<Exhausted>());
        QVERIFY(!bench.model.isPursuing());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8 9");
        QCOMPARE(bench.calls(), 3U);
        bench.model.loadAll(); // there is nothing left
        QVERIFY(bench.is<Exhausted>());
    }

    void loadsAllAfterAFailure()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.answer("", 503);
        bench.model.loadAll();
        QVERIFY(bench.settles());
        QVERIFY(bench.failure());
        QVERIFY(!bench.model.isPursuing());
        bench.model.loadAll(); // is no retry
        QVERIFY(!bench.is<Loading>());
        QCOMPARE(bench.calls(), 2U);
        bench.answerRest();
        bench.model.retry();
        QVERIFY(bench.model.isPursuing());
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8 9");
        QCOMPARE(bench.calls(), 4U);
    }

    // The next page is on its way while this one is read; but it is on its way once.
    void asksForEachPageOnce()
    {
        constexpr quint32 pages = 30;
        PursuitBench bench;
        QByteArrayList asked;
        bench.server.answerEach([&asked](const QByteArray &before, std::size_t) {
            asked.append(before.isNull() ? "0" : before);
            const quint32 at = asked.last().toUInt();
            return page(items(at + 1, at + 1),
                        at + 1 == pages ? QByteArray() : QByteArray::number(at + 1));
        });
        QVERIFY(bench.open());
        bench.model.loadAll();
        QVERIFY(bench.settles());
        QVERIFY(bench.passes());
        QCOMPARE(asked.size(), pages);
        for (quint32 at = 0; at < pages; ++at) {
            QCOMPARE(asked.at(at), QByteArray::number(at));
        }
        QCOMPARE(bench.model.secretCount(), int(pages));
    }

    void stopsLoadingAll()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.holdThen(page(items(4, 6), "B"));
        bench.model.loadAll();
        QVERIFY(bench.arrive(2));
        bench.model.stop();
        QVERIFY(!bench.model.isPursuing());
        QVERIFY(bench.is<Loading>()); // the page on its way still arrives
        bench.server.release();
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6");
        QVERIFY(bench.is<Ready>());
        QCOMPARE(bench.calls(), 2U);
        QCOMPARE(bench.notLocated.size(), 0);
    }

    void refreshingEndsLoadingAll()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.holdThen({});
        bench.model.loadAll();
        QVERIFY(bench.arrive(2));
        bench.server.answer(page(items(1, 3), "A"));
        bench.model.refresh();
        QVERIFY(!bench.model.isPursuing());
        QVERIFY(bench.settles());
        QVERIFY(bench.is<Ready>());
        QCOMPARE(bench.calls(), 3U);
    }

    // A window shows Stop while pages are loaded for something: it must hear of every change.
    void announcesWhetherItPursues()
    {
        PursuitBench bench;
        bool known = bench.model.isPursuing();
        QObject::connect(&bench.model, &SecretsModel::pagingChanged, &bench.model,
                         [&] { known = bench.model.isPursuing(); });
        bench.server.holdThen(page(items(1, 3), "A"));
        bench.watch();
        QVERIFY(bench.arrive(1));
        bench.model.loadAll(); // while a page is on its way
        QCOMPARE(known, true);
        bench.model.stop();
        QCOMPARE(known, false);
        bench.server.release();
        QVERIFY(bench.settles());
        QCOMPARE(known, false);
        bench.server.answer(page(items(1, 3), "A"));
        bench.model.refreshAndLocate(idOf(2));
        QCOMPARE(known, true);
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.model.isPursuing(), false);
        QCOMPARE(known, false);
        bench.server.answer("", 503);
        bench.model.refreshAndLocate(idOf(8));
        QVERIFY(bench.settles());
        QCOMPARE(known, false);
    }

    void locates_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("calls");
        QTest::newRow("on page 1") << 2U << 1 << 1;
        QTest::newRow("on page 3") << 8U << 7 << 3;
        QTest::newRow("nowhere") << 99U << -1 << 3;
    }
    void locates()
    {
        QFETCH(quint32, number);
        QFETCH(int, row);
        QFETCH(int, calls);
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.answerAll();
        bench.model.refreshAndLocate(idOf(number));
        QVERIFY(bench.model.isPursuing());
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(row));
        QVERIFY(!bench.model.isPursuing());
        QCOMPARE(bench.calls(), 1U + static_cast<std::size_t>(calls));
        QCOMPARE(bench.server.before(1), QByteArray());
    }

    void neverLocatesANullId()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page({"7"}, {}));
        bench.model.refreshAndLocate(QUuid());
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(-1));
    }

    void failsWhileLocating()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer("", 503);
        bench.model.refreshAndLocate(idOf(8));
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(-1));
        QVERIFY(bench.failure());
        bench.server.answer(page(items(7, 9), "B")); // the search is over: only this page
        QVERIFY(bench.retry());
        QVERIFY(bench.is<Ready>());
        QVERIFY(bench.answered(-1));
    }

    void stopsLocating()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.holdThen(page(items(1, 3), "A"));
        bench.model.refreshAndLocate(idOf(2));
        QVERIFY(bench.arrive(2));
        bench.model.stop();
        QVERIFY(bench.answered(-1));
        bench.server.release();
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(-1));
        QVERIFY(bench.is<Ready>());
        bench.model.stop();
        QVERIFY(bench.answered(-1));
    }

    void locatesTheLastOneAskedFor()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.holdThen(page(items(1, 3), "A"));
        bench.model.refreshAndLocate(idOf(2));
        QVERIFY(bench.arrive(2));
        bench.answerAll();
        bench.model.refreshAndLocate(idOf(5));
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(4));
        QCOMPARE(bench.calls(), 4U);
    }

    void tellsWhoeverWaitsThatTheSearchIsOver_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("refresh") << Act([](SecretsModel &model) { model.refresh(); });
        QTest::newRow("loadAll") << Act([](SecretsModel &model) { model.loadAll(); });
        QTest::newRow("stop") << Act([](SecretsModel &model) { model.stop(); });
    }
    void tellsWhoeverWaitsThatTheSearchIsOver()
    {
        QFETCH(Act, act);
        PursuitBench bench;
        QVERIFY(bench.begin());
        bench.server.holdThen(page(items(1, 3), {}));
        bench.model.refreshAndLocate(idOf(99));
        QVERIFY(bench.arrive(2));
        bench.server.answer(page(items(1, 3), {}));
        act(bench.model);
        QVERIFY(bench.answered(-1));
        bench.server.release();
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(-1));
    }

    // The row of the list that is being replaced would be no row of the new one.
    void doesNotLocateInAListThatIsAboutToGo()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        bool once = true;
        QObject::connect(&bench.model, &QAbstractItemModel::modelReset, &bench.model, [&] {
            if (std::exchange(once, false)) {
                bench.server.answer(page(items(3, 5), {}));
                bench.model.refreshAndLocate(idOf(3));
            }
        });
        bench.server.answer(page(items(1, 3), "A"));
        bench.model.refresh();
        QVERIFY(QTest::qWaitFor([&] { return !bench.located.isEmpty(); }));
        QVERIFY(bench.settles());
        QVERIFY(bench.answered(0));
    }

    void locatesThoughAViewFetchesMeanwhile()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        QObject::connect(&bench.model, &SecretsModel::pagingChanged, &bench.model,
                         [&] { bench.model.fetchMore({}); });
        bench.answerAll();
        bench.model.refreshAndLocate(idOf(2));
        QVERIFY(QTest::qWaitFor([&] { return bench.answered(1); }));
        QVERIFY(bench.settles());
    }

    void pursuesThroughEmptyPages()
    {
        PursuitBench bench;
        QVERIFY(bench.begin());
        for (const char *next : {"B", "C", "D"}) {
            bench.server.answer(page({}, next));
        }
        bench.model.loadAll();
        QVERIFY(bench.settles());
        QCOMPARE(bench.failure(), std::optional(Kind::EmptyPages));
        QVERIFY(bench.passes());
        QCOMPARE(bench.calls(), 5U); // one of the test's own: nothing was asked for ahead
        bench.server.answer(page(items(4, 4), "E"));
        bench.server.answer(page(items(5, 5), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.keys(), "1 2 3 4 5");
    }

    void staysWholeWhenSlotsCallBack_data()
    {
        QTest::addColumn<Hook>("hook");
        QTest::addColumn<Act>("act");
        const auto on = [](auto signal) {
            return Hook([signal](SecretsModel &model, const std::function<void()> &slot) {
                QObject::connect(&model, signal, &model, slot);
            });
        };
        const std::pair<const char *, Hook> hooks[] = {
            {"rowsInserted", on(&QAbstractItemModel::rowsInserted)},
            {"rowsRemoved", on(&QAbstractItemModel::rowsRemoved)},
            {"modelReset", on(&QAbstractItemModel::modelReset)},
            {"pagingChanged", on(&SecretsModel::pagingChanged)},
            {"located", on(&SecretsModel::located)},
            {"notLocated", on(&SecretsModel::notLocated)}};
        const std::pair<const char *, Act> acts[] = {
            {"fetchMore", [](SecretsModel &model) { model.fetchMore({}); }},
            {"lookedAt", [](SecretsModel &model) { model.lookedAt(9); }},
            {"refresh", [](SecretsModel &model) { model.refresh(); }},
            {"retry", [](SecretsModel &model) { model.retry(); }},
            {"stop", [](SecretsModel &model) { model.stop(); }},
            {"loadAll", [](SecretsModel &model) { model.loadAll(); }},
            {"locate", [](SecretsModel &model) { model.refreshAndLocate(idOf(2)); }}};
        for (const auto &[signal, hook] : hooks) {
            for (const auto &[call, act] : acts) {
                QTest::addRow("%s, %s", signal, call) << hook << act;
            }
        }
    }
    // Each slot calls back a few times, through loading, failing, searching and starting anew.
    void staysWholeWhenSlotsCallBack()
    {
        QFETCH(Hook, hook);
        QFETCH(Act, act);
        PursuitBench bench;
        bench.watch();
        int left = 5;
        bool inside = false;
        hook(bench.model, [&] {
            if (left > 0 && !inside) {
                --left;
                inside = true;
                act(bench.model);
                inside = false;
            }
        });
        bench.server.answerEach([](const QByteArray &before, std::size_t call) {
            if (call % 4 == 2) {
                return QByteArray("broken");
            }
            return before == "B" ? page(items(7, 9), {})
                : before == "A"  ? page(items(4, 6), "B")
                                 : page(items(1, 3), "A");
        });
        QVERIFY(bench.settles());
        bench.model.loadAll();
        QVERIFY(bench.settles());
        bench.model.refreshAndLocate(idOf(99));
        QVERIFY(bench.settles());
        left = 0;
        for (int times = 0; times < 20 && !bench.is<Exhausted>(); ++times) {
            bench.model.loadAll();
            bench.model.retry();
            QVERIFY(bench.settles());
        }
        QVERIFY(bench.is<Exhausted>());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8 9");
        QCOMPARE(bench.model.rowCount(), 9);
    }

    void letsEverySlotCallStop()
    {
        PursuitBench bench;
        QObject::connect(&bench.model, &SecretsModel::pagingChanged, &bench.model,
                         &SecretsModel::stop);
        QVERIFY(bench.begin());
        bench.model.stop();
        bench.server.answer(page(items(4, 6), {}));
        bench.model.loadAll();
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6");
    }

    // Ten thousand secrets would say no more than these, only later.
    void loadsAllThroughManyFaults()
    {
        constexpr quint32 pages = 60;
        constexpr std::size_t tooMany = 120;
        PursuitBench bench;
        std::size_t faults = 0;
        bench.server.answerEach([&faults](const QByteArray &before, std::size_t call) {
            if (call % 7 == 3) {
                ++faults;
                return QByteArray("{\"items\":[");
            }
            const quint32 at = before.isNull() ? 0 : before.toUInt();
            const QByteArray next = QByteArray::number(at + 1);
            return page(items(at * 3, at * 3 + 3), at + 1 == pages ? QByteArray() : next);
        });
        QVERIFY(bench.open());
        bench.model.loadAll();
        while (!bench.is<Exhausted>() && bench.calls() < tooMany) {
            bench.model.retry();
            QVERIFY(bench.settles());
        }
        QVERIFY(bench.is<Exhausted>());
        QCOMPARE(bench.model.rowCount(), int(pages * 3 + 1)); // pages overlap by one
        QCOMPARE(bench.calls(), pages + faults);
        for (int row = 0; row < bench.model.rowCount(); ++row) {
            QCOMPARE(bench.model.store().rowOf(idOf(static_cast<quint32>(row))),
                     std::optional(static_cast<std::size_t>(row)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretsPursuit)
#include "tst_secretspursuit.moc"
