// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "core/modelbench.h"
#include "model/celltext.h"
#include "model/session.h"

#include <climits>

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

constexpr auto path = "/v1/core_instances/6f9619ff-8b86-d011-b42d-00cf4fc964ff/secrets?last=3";

// What a view does while somebody scrolls up and down.
void scrollStorm(SecretsModel &model)
{
    for (int times = 0; times < 100; ++times) {
        if (model.canFetchMore({})) {
            model.fetchMore({});
        }
        model.fetchMore({}); // without asking first, as Qt's model tester does
        model.lookedAt(times);
    }
}

} // namespace

/// Holds the table to its pages: what is asked for, what is shown, and how it fails.
class TestSecretsModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsPageByPage()
    {
        ModelBench bench;
        const QByteArray odd = "a+/=%&#?é ";
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(page(items(4, 5), odd)); // a short page is not the end
        bench.server.answer(page({}, "C")); // nor is an empty one
        bench.server.answer(page(items(6, 8), "D"));
        bench.server.answer(page(items(9, 9), {}));
        QVERIFY(bench.open());
        QCOMPARE(bench.calls(), 1U);
        QCOMPARE(bench.keys(), "1 2 3");
        QVERIFY(bench.model.canFetchMore({}));
        QVERIFY(bench.fetch());
        QCOMPARE(bench.keys(), "1 2 3 4 5");
        QVERIFY(bench.fetch());
        QCOMPARE(bench.calls(), 4U); // the empty page went on by itself
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8");
        QVERIFY(bench.fetch());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8 9");
        QVERIFY(bench.is<Exhausted>());
        scrollStorm(bench.model);
        QVERIFY(bench.passes());
        QCOMPARE(bench.calls(), 6U); // the last one is the test's own

        const QByteArray first = path;
        QCOMPARE(bench.server.calls().at(0).target, first);
        QCOMPARE(bench.server.calls().at(1).target, first + "&before=A");
        QCOMPARE(QByteArray::fromPercentEncoding(bench.server.before(2)), odd);
        QVERIFY(!bench.server.before(2).contains('+'));
        QCOMPARE(bench.server.calls().at(3).target, first + "&before=C");
        QCOMPARE(bench.server.calls().at(4).target, first + "&before=D");
    }

    void endsOnlyWithoutACursor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("null") << QByteArray(R"({"items":[],"endCursor":null})");
        QTest::newRow("empty") << QByteArray(R"({"items":[],"endCursor":""})");
        QTest::newRow("missing") << QByteArray(R"({"items":[]})");
    }
    void endsOnlyWithoutACursor()
    {
        QFETCH(QByteArray, body);
        ModelBench bench;
        bench.server.answer(body);
        QVERIFY(bench.open());
        QVERIFY(bench.is<Exhausted>());
        QVERIFY(!bench.model.canFetchMore({}));
        QCOMPARE(bench.calls(), 1U);
        QCOMPARE(bench.model.rowCount(), 0);
    }

    void isATable()
    {
        ModelBench bench;
        bench.server.answer(
            page({item(idOf(1), "A"), R"({"key":"B"})", "7", item(idOf(2), "C")}, {}));
        QVERIFY(bench.open());
        const SecretsModel &model = bench.model;
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), int(ColumnCount));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
        QVERIFY(!model.canFetchMore(model.index(0, 0)));
        QStringList titles;
        for (int column = 0; column < ColumnCount; ++column) {
            titles.push_back(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            QCOMPARE(model.flags(model.index(1, column)),
                     Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        }
        QCOMPARE(titles.join(QLatin1Char(' ')), QStringLiteral("Key Value Created Updated ID"));
        QCOMPARE(model.flags({}), Qt::NoItemFlags);
        QCOMPARE(model.index(0, KeyColumn).data(IdRole).toUuid(), idOf(1));
        QCOMPARE(model.index(0, KeyColumn).data(StateRole).toInt(), int(EntryState::Text));
        QCOMPARE(model.index(1, KeyColumn).data().toString(), QStringLiteral("B"));
        QCOMPARE(model.index(1, ValueColumn).data().toString(), QStringLiteral("Unreadable"));
        QCOMPARE(model.index(2, KeyColumn).data().toString(),
                 QStringLiteral("Unreadable entry #3"));
        QVERIFY(!model.index(4, 0).isValid());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void neverGivesAValueAway()
    {
        ModelBench bench;
        bench.server.answer(page({item(idOf(1), "A", "CANARY")}, "A"));
        QVERIFY(bench.open());
        bench.server.answer("{}", 500);
        QVERIFY(bench.fetch());
        QCOMPARE(bench.model.failureRow(), std::optional(1));
        const QString encoded = QString::fromLatin1(QByteArray("CANARY").toBase64());
        for (int row = 0; row < bench.model.rowCount(); ++row) {
            for (int column = 0; column < ColumnCount; ++column) {
                for (int role = 0; role <= 0x0fff; ++role) {
                    const QVariant data = bench.model.index(row, column).data(role);
                    QVERIFY(!data.toString().contains(QLatin1String("CANARY")));
                    QVERIFY(!data.toString().contains(encoded));
                    QVERIFY(row == 0 || !data.isValid());
                }
            }
        }
    }

    void failsOnTheFirstPage()
    {
        ModelBench bench;
        bench.server.answer("{}", 500);
        QSignalSpy changed(&bench.model, &SecretsModel::pagingChanged);
        QVERIFY(bench.open());
        QCOMPARE(bench.failure(), std::optional(Kind::Unavailable));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(!bench.model.failureRow());
        QVERIFY(!bench.model.canFetchMore({}));
        scrollStorm(bench.model);
        QVERIFY(!bench.is<Loading>());
        QCOMPARE(bench.calls(), 1U);
        bench.server.answer(page(items(1, 3), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.calls(), 2U);
        QCOMPARE(bench.server.calls().at(1).target, path);
        QCOMPARE(bench.keys(), "1 2 3");
        bench.model.retry(); // there is nothing to retry
        QVERIFY(bench.is<Exhausted>());
    }

    void whoIsShutOutSeesNothingAnyMore()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(R"({"error":"token gone"})", 401);
        QVERIFY(bench.open());
        QVERIFY(bench.fetch());
        QCOMPARE(bench.failure(), std::optional(Kind::Unauthenticated));
        QCOMPARE(bench.model.rowCount(), 0);
        bench.server.answer(page(items(1, 3), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.server.before(2), QByteArray()); // from the start
        QCOMPARE(bench.keys(), "1 2 3");
    }

    void aCursorThatIsGoneStartsTheListAgainOnce()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(R"({"error":"decode cursor"})", 400);
        bench.server.answer(page(items(1, 1) + items(3, 4), "B"));
        QVERIFY(bench.open());
        const QSignalSpy again(&bench.model, &SecretsModel::startedAgain);
        QVERIFY(bench.fetch());
        QCOMPARE(again.size(), 1);
        QCOMPARE(bench.calls(), 3U);
        QCOMPARE(bench.server.before(2), QByteArray());
        QCOMPARE(bench.keys(), "1 3 4");
        bench.server.answer(R"({"error":"decode cursor"})", 400);
        QVERIFY(bench.fetch());
        QCOMPARE(bench.failure(), std::optional(Kind::InvalidArgument)); // and not for ever
        QCOMPARE(bench.calls(), 4U);
        QCOMPARE(bench.keys(), "1 3 4");
    }

    void failsOnALaterPage_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto add = [](const char *name, int status, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << body << static_cast<int>(kind);
        };
        add("unavailable", 503, "", Kind::Unavailable);
        add("not allowed", 403, R"({"error":"permission denied"})", Kind::PermissionDenied);
        add("not JSON", 200, "<html>", Kind::Malformed);
        add("no items", 200, "{}", Kind::Malformed);
        add("cursor of a wrong type", 200, R"({"items":[],"endCursor":7})", Kind::Malformed);
        add("half an answer", -1, "", Kind::ConnectionLost);
    }
    void failsOnALaterPage()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto fail = [&](PageServer &server) {
            status < 0 ? server.answerHalf() : server.answer(body, status);
        };
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(page(items(4, 6), "B"));
        fail(bench.server);
        QVERIFY(bench.open());
        QVERIFY(bench.fetch());
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        QVERIFY(bench.fetch());
        QCOMPARE(bench.failure(), std::optional(Kind(kind)));
        QCOMPARE(bench.keys(), "1 2 3 4 5 6");
        QCOMPARE(bench.model.rowCount(), 7);
        QCOMPARE(bench.model.failureRow(), std::optional(6));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 6);
        QCOMPARE(inserted.at(0).at(2).toInt(), 6);
        const QModelIndex row = bench.model.index(6, 0);
        QVERIFY(bench.model.flags(row).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!bench.model.flags(row).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!row.data().isValid());
        QVERIFY(!bench.model.canFetchMore({}));

        for (std::size_t expected = 3; expected < 6; ++expected) { // one call for each retry
            scrollStorm(bench.model);
            QVERIFY(!bench.is<Loading>());
            QCOMPARE(bench.calls(), expected);
            fail(bench.server);
            QVERIFY(bench.retry());
        }
        bench.server.answer(page(items(7, 7), {}));
        inserted.clear();
        removed.clear();
        bench.model.retry();
        QCOMPARE(bench.model.rowCount(), 6); // the row goes while it is tried again
        QCOMPARE(removed.size(), 1);
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7");
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(bench.calls(), 7U);
        for (std::size_t call = 2; call < 7; ++call) {
            QCOMPARE(bench.server.before(call), "B");
        }
    }

    void keepsRowsWhileRefreshing()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        QVERIFY(bench.open());
        bench.server.holdThen(page(items(8, 9), {}));
        bench.model.refresh();
        QVERIFY(bench.arrive(2));
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        QCOMPARE(bench.keys(), "1 2 3");
        scrollStorm(bench.model);
        bench.server.release();
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "8 9");
        QCOMPARE(reset.size(), 1);
        QCOMPARE(bench.calls(), 2U);
        QCOMPARE(bench.server.calls().at(1).target, path);
        QVERIFY(!bench.model.store().rowOf(idOf(1)));
    }

    void keepsRowsWhenARefreshFails()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(page(items(4, 6), "B"));
        QVERIFY(bench.open());
        QVERIFY(bench.fetch());
        bench.server.answer(RawReply().reset());
        bench.model.refresh();
        QVERIFY(bench.settles());
        QVERIFY(bench.failure());
        QCOMPARE(bench.keys(), "1 2 3 4 5 6");
        QCOMPARE(bench.model.failureRow(), std::optional(6));
        const std::size_t before = bench.calls();
        scrollStorm(bench.model);
        QCOMPARE(bench.calls(), before);
        bench.server.answer(page(items(2, 4), "C"));
        QVERIFY(bench.retry());
        QCOMPARE(bench.keys(), "2 3 4");
        QVERIFY(!bench.model.failureRow());
        QCOMPARE(bench.server.calls().back().target, path);
        bench.server.answer(page(items(5, 5), {})); // cursors begin anew with the list
        QVERIFY(bench.fetch());
        QCOMPARE(bench.server.before(bench.calls() - 1), "C");
    }

    void refreshingCancelsThePageOnItsWay()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        QVERIFY(bench.open());
        bench.server.holdThen(page(items(4, 6), {}));
        bench.model.fetchMore({});
        QVERIFY(bench.arrive(2));
        bench.server.answer(page(items(7, 9), {}));
        bench.model.refresh();
        QVERIFY(bench.settles());
        bench.server.release(); // the late answer, if anybody still listens
        QVERIFY(bench.passes());
        QCOMPARE(bench.keys(), "7 8 9");
    }

    void takesOnlyTheLastOfManyRefreshes()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), {}));
        QVERIFY(bench.open());
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        for (std::size_t call = 2; call < 5; ++call) {
            bench.server.holdThen(page(items(4, 6), {}));
            bench.model.refresh();
            QVERIFY(bench.arrive(call));
        }
        bench.server.release();
        QVERIFY(bench.settles());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(bench.keys(), "4 5 6");
    }

    void canBeDestroyedInFlight()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        QVERIFY(bench.open());
        auto session = std::make_unique<Session>(bench.network, bench.server.connection(),
                                                 PageSizing::always(3));
        auto model = std::make_unique<SecretsModel>(bench.api, PageSizing::always(3));
        QSignalSpy modelChanged(model.get(), &SecretsModel::pagingChanged);
        QSignalSpy sessionChanged(&session->model(), &SecretsModel::pagingChanged);
        QSignalSpy finished(&session->creator(), &SecretCreator::finished);
        for (int call = 0; call < 3; ++call) {
            bench.server.holdThen(page(items(4, 6), {}));
        }
        model->fetchMore({});
        session->model().fetchMore({});
        session->creator().create({QStringLiteral("KEY"), {}});
        QVERIFY(bench.arrive(4));
        QCOMPARE(modelChanged.size(), 1);
        model.reset();
        session.reset();
        bench.server.release();
        QVERIFY(bench.passes());
        QCOMPARE(modelChanged.size(), 1);
        QCOMPARE(sessionChanged.size(), 1);
        QCOMPARE(finished.size(), 0);
    }

    void showsEachIdOnce()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3) + items(2, 2), "A"));
        bench.server.answer(page(items(3, 4) + items(4, 5) + items(1, 1), {}));
        QVERIFY(bench.open());
        QCOMPARE(bench.keys(), "1 2 3");
        QVERIFY(bench.fetch());
        QCOMPARE(bench.keys(), "1 2 3 4 5");
    }

    void takesAPageOfRepetitionsForAnEmptyOne()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        bench.server.answer(page(items(1, 3), "B"));
        bench.server.answer(page({}, "C"));
        bench.server.answer(page(items(4, 4), "D"));
        QVERIFY(bench.open());
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        QVERIFY(bench.fetch());
        QCOMPARE(bench.calls(), 4U);
        QCOMPARE(bench.keys(), "1 2 3 4");
        QCOMPARE(inserted.size(), 1);
        QVERIFY(bench.is<Ready>());
    }

    void stopsAfterThreeEmptyPages()
    {
        ModelBench bench;
        bench.server.answer(page(items(1, 3), "A"));
        for (const char *next : {"B", "C", "D"}) {
            bench.server.answer(page({}, next));
        }
        QVERIFY(bench.open());
        QVERIFY(bench.fetch());
        QCOMPARE(bench.failure(), std::optional(Kind::EmptyPages));
        QCOMPARE(bench.model.failureRow(), std::optional(3));
        QCOMPARE(bench.calls(), 4U);
        scrollStorm(bench.model);
        QVERIFY(!bench.is<Loading>());
        for (const char *next : {"E", "F", "G"}) {
            bench.server.answer(page({}, next));
        }
        QVERIFY(bench.retry());
        QCOMPARE(bench.calls(), 7U); // three more
        QCOMPARE(bench.server.before(4), "D");
        bench.server.answer(page(items(4, 5), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.server.before(7), "G");
        QCOMPARE(bench.keys(), "1 2 3 4 5");
        QVERIFY(!bench.model.failureRow());
    }

    void stopsWhenTheListBeginsEmpty()
    {
        ModelBench bench;
        for (const char *next : {"A", "B", "C"}) {
            bench.server.answer(page({}, next));
        }
        QVERIFY(bench.open());
        QCOMPARE(bench.calls(), 3U);
        QCOMPARE(bench.failure(), std::optional(Kind::EmptyPages));
        QVERIFY(!bench.model.failureRow());
        bench.server.answer(page(items(1, 1), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.keys(), "1");
    }

    void stopsAtARepeatedCursor_data()
    {
        QTest::addColumn<QByteArrayList>("cursors");
        QTest::newRow("itself") << QByteArrayList{"A", "A"};
        QTest::newRow("circle") << QByteArrayList{"A", "B", "A"};
        QTest::newRow("late circle") << QByteArrayList{"A", "B", "C", "B"};
    }
    void stopsAtARepeatedCursor()
    {
        QFETCH(QByteArrayList, cursors);
        ModelBench bench;
        quint32 next = 1;
        for (const QByteArray &cursor : cursors) {
            bench.server.answer(page(items(next, next + 2), cursor));
            next += 3;
        }
        QVERIFY(bench.open());
        bench.model.loadAll();
        QVERIFY(bench.settles());
        const auto pages = static_cast<std::size_t>(cursors.size());
        QCOMPARE(bench.failure(), std::optional(Kind::RepeatedCursor));
        QVERIFY(bench.calls() <= pages + 1);
        QCOMPARE(bench.model.secretCount(), int(pages) * 3); // the page itself is good
        QCOMPARE(bench.model.failureRow(), std::optional(int(pages) * 3));
        scrollStorm(bench.model);
        QCOMPARE(bench.calls(), pages);

        const QByteArray asked = bench.server.before(pages - 1);
        bench.server.answer(page(items(next - 3, next - 1), cursors.last()));
        QVERIFY(bench.retry());
        QCOMPARE(bench.calls(), pages + 1); // asked again once, for the same page
        QCOMPARE(bench.server.before(pages), asked);
        QCOMPARE(bench.failure(), std::optional(Kind::RepeatedCursor));

        bench.server.answer(page(items(next - 3, next - 1), "NEW"));
        bench.server.answer(page(items(next, next), {}));
        QVERIFY(bench.retry());
        QVERIFY(bench.is<Exhausted>());
        QCOMPARE(bench.model.secretCount(), int(pages) * 3 + 1);
    }

    void showsACountOnlyWhereItCanBeTheTotal_data()
    {
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<qint64>("total"); // -1 for none
        QTest::newRow("none") << QByteArray() << qint64(-1);
        QTest::newRow("total") << QByteArray("10") << qint64(10);
        QTest::newRow("page size") << QByteArray("3") << qint64(-1);
        QTest::newRow("zero") << QByteArray("0") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("null") << QByteArray("null") << qint64(-1);
        QTest::newRow("text") << QByteArray("\"10\"") << qint64(-1);
        QTest::newRow("huge") << QByteArray("1000000000") << qint64(1'000'000'000);
        QTest::newRow("larger than int") << QByteArray("5000000000") << qint64(5'000'000'000);
    }
    void showsACountOnlyWhereItCanBeTheTotal()
    {
        QFETCH(QByteArray, count);
        QFETCH(qint64, total);
        ModelBench bench;
        QVERIFY(!bench.model.total());
        bench.server.answer(page(items(1, 3), "A", count));
        bench.server.answer(page(items(4, 6), {}, count));
        QVERIFY(bench.open());
        QVERIFY(bench.is<Ready>()); // the count never drives paging
        QCOMPARE(bench.model.total().value_or(-1), total);
        QVERIFY(bench.fetch());
        QVERIFY(bench.is<Exhausted>());
        QVERIFY(!bench.model.total());
        bench.server.holdThen({});
        bench.model.refresh();
        QVERIFY(bench.arrive(3));
        QVERIFY(!bench.model.total()); // the list was known to be whole
    }

    void loadsAheadOfTheReader_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<int>("farEnough");
        QTest::newRow("1") << 1 << 5;
        QTest::newRow("2") << 2 << 5;
        QTest::newRow("4") << 4 << 4;
    }
    void loadsAheadOfTheReader()
    {
        QFETCH(int, pageSize);
        QFETCH(int, farEnough);
        ModelBench bench(pageSize);
        bench.server.answer(page(items(1, 6), "A"));
        QVERIFY(bench.open());
        bench.model.lookedAt(-1);
        bench.model.lookedAt(0);
        bench.model.lookedAt(farEnough - 1);
        QVERIFY(!bench.is<Loading>());
        bench.server.holdThen(page(items(7, 8), {}));
        bench.model.lookedAt(farEnough);
        QVERIFY(bench.is<Loading>());
        scrollStorm(bench.model);
        bench.model.lookedAt(INT_MAX);
        bench.model.loadAll();
        bench.model.stop();
        QVERIFY(bench.arrive(2));
        bench.server.release();
        QVERIFY(bench.settles());
        QVERIFY(bench.passes());
        QCOMPARE(bench.calls(), 3U); // one for the page, one of the test's own
        QCOMPARE(bench.keys(), "1 2 3 4 5 6 7 8");
    }
};

QTEST_GUILESS_MAIN(TestSecretsModel)
#include "tst_secretsmodel.moc"
