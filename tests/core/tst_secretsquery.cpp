// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "core/modelbench.h"
#include "model/celltext.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace coffer;
using namespace coffer::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A bench that can wait for what is worked out on another thread.
struct QueryBench : ModelBench
{
    [[nodiscard]] bool arranges() const
    {
        return QTest::qWaitFor([this] { return !model.isArranging(); });
    }
    [[nodiscard]] bool rests() const { return settles() && arranges(); }
    [[nodiscard]] bool filter(const QString &text)
    {
        model.setQuery({{.text = text}, model.query().sort});
        return arranges();
    }
    [[nodiscard]] bool sort(int column, Qt::SortOrder order)
    {
        model.sort(column, order);
        return arranges();
    }
    /// Opens on a page of keys 1 to 12, with more to come.
    [[nodiscard]] bool begin()
    {
        server.answer(page(items(1, 12), "A"));
        const bool done = open();
        reset.clear(); // the first page is one
        return done;
    }

    QSignalSpy located{&model, &SecretsModel::located};
    QSignalSpy outside{&model, &SecretsModel::locatedOutside};
    QSignalSpy notLocated{&model, &SecretsModel::notLocated};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
};

/// The keys that the model must show, found in the simplest way.
QByteArray naively(const SecretsModel &model)
{
    QByteArrayList keys;
    for (std::size_t row = 0; row < model.store().size(); ++row) {
        const SecretStore::Place place = model.store().at(row);
        const QByteArray key = place.chunk.key(place.row).toByteArray();
        if (key.contains(model.query().filter.text.toUtf8())) {
            keys.append(key);
        }
    }
    if (model.query().sort.by == SortBy::Key) {
        std::sort(keys.begin(), keys.end());
        if (model.query().sort.order == Qt::DescendingOrder) {
            std::reverse(keys.begin(), keys.end());
        }
    }
    return keys.join(' ').replace("KEY_", "");
}

} // namespace

/// Holds the rows to the query while pages arrive, lists are replaced and loading fails.
class TestSecretsQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"key_1"_s));
        QCOMPARE(bench.keys(), "1 10 11 12");
        QCOMPARE(bench.model.secretCount(), 4);
        QCOMPARE(bench.model.loadedCount(), 12);
        QCOMPARE(bench.model.storeRow(1), 9U);
        QVERIFY(bench.filter(u"KEY_12"_s));
        QCOMPARE(bench.keys(), "12");
        QVERIFY(bench.filter(u"nowhere"_s));
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(bench.filter({}));
        QCOMPARE(bench.model.rowCount(), 12);
        QCOMPARE(bench.calls(), 1U);
    }

    void sorts()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.sort(KeyColumn, Qt::AscendingOrder));
        QCOMPARE(bench.keys(), "1 10 11 12 2 3 4 5 6 7 8 9");
        QVERIFY(bench.sort(KeyColumn, Qt::DescendingOrder));
        QCOMPARE(bench.keys(), "9 8 7 6 5 4 3 2 12 11 10 1");
        QVERIFY(bench.filter(u"1"_s));
        QCOMPARE(bench.keys(), "12 11 10 1");
        QVERIFY(bench.sort(-1, Qt::DescendingOrder)); // back to the server's order
        QCOMPARE(bench.keys(), "1 10 11 12");
        for (const int column : {ValueColumn, CreatedColumn, UpdatedColumn}) {
            QVERIFY(bench.sort(column, Qt::DescendingOrder));
            QCOMPARE(bench.keys(), "1 10 11 12"); // all alike: the server's order stands
        }
        QVERIFY(bench.sort(IdColumn, Qt::DescendingOrder));
        QCOMPARE(bench.keys(), "12 11 10 1");
    }

    // The list is as it was until the answer is here, and what is typed meanwhile wins.
    void theNewestQueryWins()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        for (const QString &typed : {u"k"_s, u"ke"_s, u"key"_s, u"key_"_s, u"key_3"_s}) {
            bench.model.setQuery({{.text = typed}, {}});
            QCOMPARE(bench.model.rowCount(), 12);
            QVERIFY(bench.model.isArranging());
        }
        QVERIFY(bench.arranges());
        QCOMPARE(bench.keys(), "3");
        QCOMPARE(bench.reset.size(), 1);
        bench.model.setQuery({{.text = u"key_4"_s}, {}});
        bench.model.setQuery({{.text = u"key_3"_s}, {}}); // which is what is shown
        QVERIFY(!bench.model.isArranging());
        QCOMPARE(bench.keys(), "3");
    }

    void pagesAreMergedIn()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.sort(KeyColumn, Qt::DescendingOrder));
        bench.server.answer(page(items(20, 21), "B"));
        QVERIFY(!bench.model.canFetchMore({})); // the end of a sorted list may stay in sight
        bench.model.lookedAt(12); // somebody has scrolled there
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "9 8 7 6 5 4 3 21 20 2 12 11 10 1");
        QVERIFY(bench.filter(u"1"_s));
        bench.server.answer(page(items(30, 31), {}));
        bench.model.loadAll();
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "31 21 12 11 10 1");
    }

    // A view of a filtered list always has room for more; it must not load the whole list for it.
    void aFilterLoadsNothingByItself()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"12"_s));
        QVERIFY(!bench.model.canFetchMore({}));
        bench.model.fetchMore({});
        bench.model.lookedAt(0);
        QVERIFY(bench.passes());
        QCOMPARE(bench.calls(), 2U); // one of the test's own
        QVERIFY(bench.filter({}));
        QVERIFY(bench.model.canFetchMore({}));
    }

    // What arrives while a filter is on comes at the end of the list, without a new beginning.
    void searchesTheRest()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"2"_s));
        QCOMPARE(bench.keys(), "2 12");
        bench.reset.clear();
        bench.server.answer(page(items(13, 22), "B"));
        bench.server.answer(page(items(30, 32), {}));
        bench.model.loadAll();
        QVERIFY(bench.model.isPursuing());
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "2 12 20 21 22 32");
        QCOMPARE(bench.model.loadedCount(), 25);
        QCOMPARE(bench.reset.size(), 0);
        QVERIFY(!bench.inserted.isEmpty());
    }

    void stopsSearchingTheRest()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"2"_s));
        bench.server.holdThen(page(items(13, 22), "B"));
        bench.model.loadAll();
        QVERIFY(bench.arrive(2));
        bench.model.stop();
        QVERIFY(!bench.model.isPursuing());
        bench.server.release();
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "2 12 20 21 22"); // the page on its way still counts
        QVERIFY(bench.is<Ready>());
        QCOMPARE(bench.calls(), 2U);
    }

    void aFailureIsTheLastRowOfAnyQuery()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"2"_s));
        bench.server.answer("", 503);
        bench.model.loadAll();
        QVERIFY(bench.rests());
        QCOMPARE(bench.model.failureRow(), std::optional(2));
        QVERIFY(bench.filter(u"1"_s));
        QCOMPARE(bench.model.failureRow(), std::optional(4));
        QCOMPARE(bench.model.rowCount(), 5);
        QVERIFY(bench.filter(u"nowhere"_s));
        QVERIFY(!bench.model.failureRow());
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(bench.sort(KeyColumn, Qt::AscendingOrder));
        QVERIFY(bench.filter({}));
        QCOMPARE(bench.model.failureRow(), std::optional(12));
        bench.server.answer(page(items(20, 20), {}));
        QVERIFY(bench.retry());
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "1 10 11 12 2 20 3 4 5 6 7 8 9");
    }

    void aRefreshKeepsTheQuery()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.filter(u"2"_s));
        bench.server.answer(page(items(2, 2) + items(42, 43), {}));
        bench.model.refresh();
        QVERIFY(bench.rests());
        QCOMPARE(bench.keys(), "2 42");
        QCOMPARE(bench.model.loadedCount(), 3);
    }

    void locatesInTheOrderThatIsShown()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.sort(KeyColumn, Qt::DescendingOrder));
        bench.server.answer(page(items(1, 12), {}));
        bench.model.refreshAndLocate(idOf(3));
        QVERIFY(bench.rests());
        QCOMPARE(bench.located.size(), 1);
        QCOMPARE(bench.located.at(0).at(0).toInt(), 6);
        QVERIFY(bench.filter(u"12"_s));
        bench.server.answer(page(items(1, 12), {}));
        bench.model.refreshAndLocate(idOf(3));
        QVERIFY(bench.rests());
        QCOMPARE(bench.located.size(), 1);
        QCOMPARE(bench.outside.size(), 1);
        QCOMPARE(bench.notLocated.size(), 0);
    }

    // The rows stay until the new list has come to what somebody looks at.
    void aRefreshGoesAsFarAsItsAnchors()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page(items(13, 20), "B"));
        QVERIFY(bench.fetch());
        bench.server.answer(page(items(99, 99) + items(1, 3), "C"));
        bench.server.answer(page(items(4, 8), "D"));
        bench.server.answer(page(items(9, 15), "E"));
        bench.model.refresh({{idOf(5), 4}, {idOf(14), 13}});
        QCOMPARE(bench.keys().split(' ').size(), 20);
        QVERIFY(bench.settles());
        QCOMPARE(bench.reset.size(), 1);
        QCOMPARE(bench.keys(), "99 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15");
        QCOMPARE(bench.calls(), 5U);
        QVERIFY(bench.is<Ready>());
        bench.server.answer(page(items(16, 16), {}));
        QVERIFY(bench.fetch());
        QCOMPARE(bench.server.before(5), "E");
    }

    void aRefreshIsDoneWhereItsAnchorsAreGone()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page(items(2, 4), "C"));
        bench.server.answer(page(items(5, 7), {}));
        bench.model.refresh({{idOf(1), 0}});
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "2 3 4 5 6 7"); // the list ended before
        bench.server.answer(page(items(1000, 2001), "D"));
        bench.model.refresh({{idOf(1), 0}});
        QVERIFY(bench.settles());
        QCOMPARE(bench.model.loadedCount(), 1002); // far past where it was
        QCOMPARE(bench.calls(), 4U);
    }

    void aRefreshThatFailsOnTheWayKeepsTheRows()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page(items(5, 7), "C"));
        bench.server.answer("", 503);
        bench.model.refresh({{idOf(12), 11}});
        QVERIFY(bench.settles());
        QVERIFY(bench.failure());
        QCOMPARE(bench.model.secretCount(), 12);
        QVERIFY(!bench.model.isPursuing());
        bench.server.answer(page(items(5, 7), "E")); // from its start, and as far as before
        bench.server.answer(page(items(8, 12), {}));
        QVERIFY(bench.retry());
        QCOMPARE(bench.server.before(bench.calls() - 2), QByteArray());
        QCOMPARE(bench.keys(), "5 6 7 8 9 10 11 12");
    }

    void aLongRefreshCanBeStopped()
    {
        QueryBench bench;
        QVERIFY(bench.begin());
        bench.server.answer(page(items(5, 7), "C"));
        bench.server.holdThen(page(items(8, 9), "D"));
        bench.model.refresh({{idOf(99), 11}});
        QVERIFY(bench.arrive(3));
        QVERIFY(bench.model.isPursuing());
        QCOMPARE(bench.model.secretCount(), 12);
        bench.model.stop();
        QVERIFY(!bench.model.isPursuing());
        bench.server.release();
        QVERIFY(bench.settles());
        QCOMPARE(bench.keys(), "5 6 7 8 9");
        QCOMPARE(bench.calls(), 3U);
    }

    // A view takes as long for one row as for a thousand.
    void manyPagesAreFewInsertions()
    {
        constexpr quint32 pages = 200;
        QueryBench bench;
        bench.server.answerEach([](const QByteArray &before, std::size_t) {
            const quint32 at = before.isNull() ? 0 : before.toUInt();
            return page(items(at * 3 + 1, at * 3 + 3),
                        at + 1 == pages ? QByteArray() : QByteArray::number(at + 1));
        });
        QVERIFY(bench.open());
        bench.model.loadAll();
        QVERIFY(bench.settles());
        QCOMPARE(bench.model.rowCount(), int(pages * 3));
        QVERIFY(bench.inserted.size() < int(pages / 2));
    }

    void asksForLargerPagesWhileSomebodyKeepsGoing()
    {
        QueryBench bench;
        SecretsModel model(bench.api, PageSizing{2, 8});
        bench.server.answerEach([](const QByteArray &before, std::size_t) {
            const quint32 at = before.isNull() ? 0 : before.toUInt();
            return page(items(at * 3 + 1, at * 3 + 3),
                        at == 4 ? QByteArray() : QByteArray::number(at + 1));
        });
        model.fetchMore({});
        model.loadAll();
        QVERIFY(QTest::qWaitFor([&] { return std::holds_alternative<Exhausted>(model.paging()); }));
        QByteArrayList sizes;
        for (const RawRequest &call : bench.server.calls()) {
            const qsizetype at = call.target.indexOf("last=") + 5;
            sizes.append(call.target.mid(at, 1));
        }
        QCOMPARE(sizes.join(' '), "2 2 4 8 8");
    }

    void asksForLessWhereMoreIsRefused()
    {
        QueryBench bench;
        SecretsModel model(bench.api, PageSizing{2, 8});
        bench.server.answer(page(items(2, 2), "A"));
        bench.server.answer(page(items(3, 3), "B"));
        bench.server.answer(R"({"error":"last is too large"})", 400);
        bench.server.answer(page(items(1, 1), {}));
        model.fetchMore({});
        model.loadAll();
        QVERIFY(QTest::qWaitFor([&] { return std::holds_alternative<Exhausted>(model.paging()); }));
        QCOMPARE(bench.calls(), 4U);
        QVERIFY(bench.server.calls().at(2).target.endsWith("last=4&before=B"));
        QVERIFY(bench.server.calls().at(3).target.endsWith("last=2&before=B"));
        QCOMPARE(model.secretCount(), 3);
    }

    // Pages arrive, the list is read again with entries changed, added and gone, and the query
    // changes: the rows are always what the query leaves of what is loaded.
    void isAlwaysWhatTheQueryLeaves()
    {
        QueryBench bench;
        std::vector<quint32> list(40); // the server's, as the numbers of its keys
        std::iota(list.begin(), list.end(), 1U);
        quint32 newest = 100;
        bench.server.answerEach([&](const QByteArray &before, std::size_t) {
            const auto at = static_cast<std::size_t>(before.toUInt());
            const std::size_t end = std::min(list.size(), at + 3);
            QByteArrayList page;
            for (std::size_t row = at; row < end; ++row) {
                page.append(item(idOf(list[row]), "KEY_" + QByteArray::number(list[row])));
            }
            return test::page(page, end < list.size() ? QByteArray::number(end) : QByteArray());
        });
        QVERIFY(bench.open());
        QRandomGenerator random(20261124);
        const auto below = [&random](int bound) { return random.bounded(bound); };
        for (int step = 0; step < 400; ++step) {
            switch (below(7)) {
            case 0:
                list.insert(list.begin() + below(static_cast<int>(list.size())), ++newest);
                break;
            case 1:
                list.erase(list.begin() + below(static_cast<int>(list.size()) - 20));
                break;
            case 2:
                bench.model.refresh({{idOf(list[static_cast<std::size_t>(below(20))]), 10}});
                break;
            case 3:
                bench.model.setQuery(
                    {{.text = QString::number(below(20))}, bench.model.query().sort});
                break;
            case 4:
                bench.model.setQuery({{}, bench.model.query().sort});
                break;
            case 5:
                bench.model.sort(below(3) == 0 ? -1 : KeyColumn,
                                 below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                bench.model.lookedAt(1000);
            }
            if (below(3) == 0) { // and sometimes not yet, so that these meet
                QVERIFY(bench.rests());
                QCOMPARE(bench.keys(), naively(bench.model));
            }
        }
    }

    void canBeDestroyedWhileItArranges()
    {
        QueryBench bench;
        auto model = std::make_unique<SecretsModel>(bench.api, PageSizing::always(3));
        bench.server.answer(page(items(1, 2000), {}));
        model->fetchMore({});
        QVERIFY(QTest::qWaitFor([&] { return model->secretCount() == 2000; }));
        model->setQuery({{.text = u"(a+)+$"_s, .isRegularExpression = true}, {}});
        QVERIFY(model->isArranging());
        model.reset();
        QTest::qWait(10);
    }
};

QTEST_GUILESS_MAIN(TestSecretsQuery)
#include "tst_secretsquery.moc"
