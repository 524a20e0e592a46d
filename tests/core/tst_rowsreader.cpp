// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowsreader.h"
#include "model/session.h"
#include "support/hurriedtiming.h"
#include "support/pageserver.h"

#include <QNetworkAccessManager>

using namespace coffer;
using namespace coffer::test;

namespace {

QUuid id(uint number)
{
    return {number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

/// A page of the secrets of \a numbers, after which \a next comes.
QByteArray pageOf(const std::vector<uint> &numbers, const QByteArray &next = {})
{
    QByteArrayList items;
    for (const uint number : numbers) {
        items += item(id(number), "KEY_" + QByteArray::number(number));
    }
    return test::page(items, next);
}

std::vector<uint> upTo(uint end, uint from = 0)
{
    std::vector<uint> all;
    for (uint number = from; number < end; ++number) {
        all.push_back(number);
    }
    return all;
}

/// The same of the secrets from \a first up to \a end.
QByteArray pageOf(uint first, uint end, const QByteArray &next = {})
{
    return pageOf(upTo(end, first), next);
}

/// The row \a number of a list that was read in pages of ten.
SoughtRow sought(uint number)
{
    const uint first = number / 10 * 10;
    return {id(number), number, first,
            first == 0 ? std::nullopt : std::optional(Cursor{"c" + QByteArray::number(first)})};
}

/// A reader on a scripted server.
struct Bench
{
    void begin(const SoughtRow &row, PageSizing sizing = PageSizing::always(10))
    {
        reader = std::make_unique<RowsReader>(api, sizing, row, [this](const RowReading &answer) {
            readings = {answer};
            ++calls;
        });
    }
    void begin(const std::vector<SoughtRow> &rows)
    {
        reader = std::make_unique<RowsReader>(api, PageSizing::always(10), rows,
                                              [this](const std::vector<RowReading> &answer) {
                                                  readings = answer;
                                                  ++calls;
                                              });
    }
    [[nodiscard]] bool isOver() const
    {
        return QTest::qWaitFor([this] { return calls == 1; }, 30'000);
    }
    bool reads(const SoughtRow &row, PageSizing sizing = PageSizing::always(10))
    {
        begin(row, sizing);
        return isOver();
    }
    bool reads(const std::vector<uint> &numbers)
    {
        std::vector<SoughtRow> rows;
        for (const uint number : numbers) {
            rows.push_back(sought(number));
        }
        begin(rows);
        return isOver();
    }
    template <typename Reading>
    [[nodiscard]] bool is(std::size_t place = 0) const
    {
        return std::holds_alternative<Reading>(readings.at(place));
    }
    [[nodiscard]] QUuid found(std::size_t place = 0) const
    {
        const auto *row = std::get_if<RowFound>(&readings.at(place));
        return row != nullptr ? row->entry().id : QUuid();
    }
    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList all;
        for (std::size_t call = 0; call < server.calls().size(); ++call) {
            const QByteArray before = server.before(call);
            all += before.isNull() ? "start" : before;
        }
        return all;
    }

    PageServer server;
    QNetworkAccessManager network;
    SecretsApi api{network, server.connection(), hurried()};
    std::vector<RowReading> readings;
    int calls = 0;
    std::unique_ptr<RowsReader> reader;
};

/// The server lists the secrets of \a numbers, ten a page.
struct ListBench : Bench
{
    explicit ListBench(const std::vector<uint> &listed)
    {
        server.answerEach([listed](const QByteArray &before, std::size_t /*call*/) {
            const std::size_t first = before.isNull() ? 0 : before.sliced(1).toUInt();
            const std::size_t end = std::min(first + 10, listed.size());
            const bool isMore = end < listed.size();
            return pageOf(std::vector<uint>(listed.begin() + static_cast<std::ptrdiff_t>(first),
                                            listed.begin() + static_cast<std::ptrdiff_t>(end)),
                          isMore ? "c" + QByteArray::number(end) : QByteArray());
        });
    }
};

} // namespace

/// Holds the second look at secrets to as few pages as it takes, and to a true answer.
class TestRowsReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksFirstWhereItWas()
    {
        Bench bench;
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads(sought(25)));
        const auto &found = std::get<RowFound>(bench.readings.front());
        QCOMPARE(found.entry().id, id(25));
        QCOMPARE(found.entry().key.toByteArray(), QByteArray("KEY_25"));
        QCOMPARE(found.entry().updatedAt, 1767323045600);
        QCOMPARE(found.chunk->value(found.row).toByteArray(), QByteArray("v"));
        QCOMPARE(bench.asked(), QByteArrayList{"c20"});
    }

    void aRowOfTheFirstPageIsReadFromTheStart()
    {
        Bench bench;
        bench.server.answer(pageOf(0, 10, "c10"));
        QVERIFY(bench.reads(sought(3)));
        QCOMPARE(bench.found(), id(3));
        QCOMPARE(bench.asked(), QByteArrayList{"start"});
    }

    void whatHasMovedIsFoundFromTheStart()
    {
        Bench bench;
        bench.server.answer(pageOf(30, 40)); // the end, without it
        bench.server.answer(pageOf(0, 10, "c10"));
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads(sought(25)));
        QCOMPARE(bench.found(), id(25));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "start", "c10"}));
    }

    void aCursorThatIsNoLongerKnownIsNoFailure()
    {
        Bench bench;
        bench.server.answer(R"({"error":"decode cursor"})", 400);
        bench.server.answer(pageOf(20, 30));
        QVERIFY(bench.reads(sought(25)));
        QCOMPARE(bench.found(), id(25));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "start"}));
    }

    void theOthersAreReadWhereOneCursorIsNoLongerKnown()
    {
        ListBench bench(upTo(100));
        bench.server.answer(R"({"error":"decode cursor"})", 400);
        QVERIFY(bench.reads({25, 26, 77}));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "c70", "start", "c10", "c20"}));
        for (std::size_t place = 0; place < 3; ++place) {
            QVERIFY(!bench.found(place).isNull());
        }
    }

    void goneIsSaidOnlyOfAWholeList()
    {
        Bench bench;
        bench.server.answer(pageOf(0, 10, "c10"));
        bench.server.answer(pageOf(10, 20));
        QVERIFY(bench.reads({id(99), 5, 0, {}}));
        QVERIFY(bench.is<RowGone>());
    }

    void aLongListIsNotReadToItsEnd()
    {
        Bench bench;
        bench.server.answerEach([](const QByteArray &, std::size_t call) {
            const auto first = static_cast<uint>(call) * 500;
            return pageOf(first, first + 500, "c" + QByteArray::number(call));
        });
        QVERIFY(bench.reads({id(99'999), 5, 0, {}}, PageSizing::always(500)));
        QVERIFY(bench.is<RowNotFound>());
        QCOMPARE(bench.server.calls().size(), 3U); // 1,000 past row 5
    }

    void listsThatLeadNowhereEnd_data()
    {
        QTest::addColumn<QByteArrayList>("cursors"); // that follow, the last one again and again
        QTest::addColumn<uint>("rows"); // of each page
        QTest::addColumn<int>("calls");
        QTest::newRow("the same page again and again") << QByteArrayList{"same"} << 1U << 2;
        QTest::newRow("two in turn") << QByteArrayList{"one", "two", "one"} << 1U << 3;
        QTest::newRow("empty pages") << QByteArrayList{"c0", "c1", "c2", "c3", "c4"} << 0U << 3;
    }
    void listsThatLeadNowhereEnd()
    {
        QFETCH(const QByteArrayList, cursors);
        QFETCH(const uint, rows);
        Bench bench;
        bench.server.answerEach([&](const QByteArray &, std::size_t call) {
            const auto last = static_cast<std::size_t>(cursors.size()) - 1;
            return pageOf(0, rows, cursors[static_cast<qsizetype>(std::min(call, last))]);
        });
        QVERIFY(bench.reads({id(99), 5, 0, {}}));
        QVERIFY(bench.is<RowNotFound>());
        QTEST(static_cast<int>(bench.server.calls().size()), "calls");
    }

    void aFailureIsTold()
    {
        Bench bench;
        bench.server.answer(R"({"error":"permission denied"})", 403);
        QVERIFY(bench.reads(sought(25)));
        QCOMPARE(std::get<RowUnread>(bench.readings.front()).error.kind,
                 ApiError::Kind::PermissionDenied);
        QTest::qWait(20);
        QCOMPARE(bench.calls, 1);
    }

    void whatMayPassIsAskedForAgain()
    {
        Bench bench;
        for (int time = 0; time < 2; ++time) {
            bench.server.answer(RawReply::json(503, "{}"));
        }
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads(sought(25)));
        QCOMPARE(bench.found(), id(25));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "c20", "c20"}));
    }

    void whatDoesNotPassIsTold()
    {
        Bench bench;
        for (int time = 0; time < 4; ++time) {
            bench.server.answer(RawReply::json(503, "{}"));
        }
        QVERIFY(bench.reads(sought(25)));
        QVERIFY(bench.is<RowUnread>());
        QCOMPARE(bench.asked().size(), 3);
    }

    void eachPageHasItsOwnAttempts()
    {
        Bench bench;
        for (const char *next : {"c20", "c30"}) {
            bench.server.answer(RawReply::json(503, "{}"));
            bench.server.answer(RawReply::json(503, "{}"));
            bench.server.answer(pageOf(0, 1, next));
        }
        bench.server.answer(pageOf(5, 6));
        QVERIFY(bench.reads({id(5), 5, 0, {}}));
        QCOMPARE(bench.found(), id(5));
    }

    void aPageThatMayBeTooLargeIsAskedForInASmallerSize()
    {
        Bench bench;
        bench.server.answer(R"({"error":"last"})", 400);
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads(sought(25), PageSizing::always(500)));
        QCOMPARE(bench.found(), id(25));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "c20"}));
        QVERIFY(bench.server.calls().front().target.contains("last=500"));
        QVERIFY(bench.server.calls().back().target.contains("last=100"));
    }

    void destroyingItCancels()
    {
        Bench bench;
        bench.server.holdThen(pageOf(0, 10));
        bench.begin(sought(3));
        QVERIFY(QTest::qWaitFor([&] { return !bench.server.calls().empty(); }));
        bench.reader.reset();
        bench.server.release();
        QTest::qWait(20);
        QCOMPARE(bench.calls, 0);
    }

    void destroyingItWhileItWaitsCancels()
    {
        Bench bench;
        bench.server.answer(RawReply::json(503, "{}", "Retry-After: 5\r\n")); // 50 ms
        int waits = 0;
        Timing timing = hurried();
        timing.retry.random = [&waits] { return static_cast<double>(++waits); };
        const SecretsApi api(bench.network, bench.server.connection(), timing);
        bench.reader = std::make_unique<RowsReader>(
            api, PageSizing::always(10), sought(1),
            [&bench](const RowReading & /*reading*/) { ++bench.calls; });
        QVERIFY(QTest::qWaitFor([&waits] { return waits == 1; }));
        const std::size_t sent = bench.server.calls().size();
        bench.reader.reset();
        QTest::qWait(100);
        QCOMPARE(bench.calls, 0);
        QCOMPARE(bench.server.calls().size(), sent);
    }

    void itsHandlerMayDestroyIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("found") << 200;
        QTest::newRow("refused") << 403;
        QTest::newRow("tried again in vain") << 503;
    }
    void itsHandlerMayDestroyIt()
    {
        QFETCH(const int, status);
        Bench bench;
        for (int time = 0; time < 3; ++time) {
            bench.server.answer(pageOf(0, 10), status);
        }
        bench.reader = std::make_unique<RowsReader>(bench.api, PageSizing::always(10), sought(3),
                                                    [&bench](const RowReading &reading) {
                                                        bench.reader.reset();
                                                        bench.readings = {reading};
                                                        ++bench.calls;
                                                    });
        QVERIFY(bench.isOver());
        QVERIFY(bench.reader == nullptr);
        QCOMPARE(bench.is<RowFound>(), status == 200);
    }

    void readsEachPageOnce()
    {
        ListBench bench(upTo(100));
        QVERIFY(bench.reads({77, 25, 21, 3, 70}));
        QCOMPARE(bench.asked(), QByteArrayList({"start", "c20", "c70"}));
        for (std::size_t place = 0; place < 5; ++place) {
            QVERIFY(!bench.found(place).isNull());
        }
        QCOMPARE(bench.found(0), id(77)); // in the order in which they were sought
        QCOMPARE(bench.found(3), id(3));
    }

    void followsWhatHasMoved()
    {
        std::vector<uint> listed = upTo(1015, 1000); // created meanwhile
        const std::vector<uint> old = upTo(100);
        listed.insert(listed.end(), old.begin(), old.end());
        ListBench bench(listed);
        QVERIFY(bench.reads({2, 5}));
        QCOMPARE(bench.found(0), id(2));
        QCOMPARE(bench.found(1), id(5));
        QCOMPARE(bench.asked(), QByteArrayList({"start", "c10", "c20"}));
    }

    // Farther than its page's slack: there is no reason to read the same pages once more.
    void goesOnFromTheStartWhereItWas()
    {
        std::vector<uint> listed = upTo(1120, 1000);
        const std::vector<uint> old = upTo(10);
        listed.insert(listed.end(), old.begin(), old.end());
        ListBench bench(listed);
        QVERIFY(bench.reads({2, 5}));
        QCOMPARE(bench.found(1), id(5));
        QCOMPARE(bench.asked().size(), 13);
    }

    void oneWalkMayCrossAnother()
    {
        std::vector<uint> listed = upTo(105);
        listed[25] = 1000; // so that the first walk reads as much as it may
        const std::vector<uint> other = upTo(1030, 1001);
        listed.insert(listed.end(), other.begin(), other.end());
        listed.push_back(105);
        ListBench bench(listed);
        QVERIFY(bench.reads({25, 105}));
        QCOMPARE(bench.found(1), id(105));
    }

    void saysWhatIsGone()
    {
        std::vector<uint> listed = upTo(30);
        listed.erase(listed.begin() + 12);
        ListBench bench(listed);
        QVERIFY(bench.reads({11, 12, 4}));
        QCOMPARE(bench.found(0), id(11));
        QVERIFY(bench.is<RowGone>(1));
        QCOMPARE(bench.found(2), id(4));
    }

    void givesUpAfterSomePages()
    {
        ListBench bench(upTo(4000));
        std::vector<uint> every;
        for (uint number = 5; number < 4000; number += 10) {
            every.push_back(number);
        }
        QVERIFY(bench.reads(every));
        QCOMPARE(bench.asked().size(), qsizetype{RowsReader::mostRows / 10});
        QCOMPARE(bench.found(0), id(5));
        QVERIFY(std::holds_alternative<RowNotFound>(bench.readings.back()));
    }

    void saysWhatCouldNotBeRead()
    {
        ListBench bench(upTo(30));
        bench.server.answer(RawReply::json(403, "{}"));
        QVERIFY(bench.reads({1, 2}));
        QVERIFY(bench.is<RowUnread>(0));
        QVERIFY(bench.is<RowUnread>(1));
    }

    void destroyingItAtOnceIsSilent()
    {
        ListBench bench(upTo(30));
        bench.begin({sought(1), sought(2)});
        bench.reader.reset();
        QTest::qWait(30);
        QCOMPARE(bench.calls, 0);
    }

    void theSessionKnowsThePageOfARow()
    {
        PageServer server;
        server.answer(pageOf(0, 10, "c10"));
        server.answer(pageOf(10, 20, "c20"));
        server.answer(pageOf(20, 30));
        QNetworkAccessManager network;
        Session session(network, server.connection(), PageSizing::always(10));
        session.model().fetchMore({});
        session.model().loadAll();
        QVERIFY(QTest::qWaitFor([&] { return session.model().loadedCount() == 30; }));
        const SoughtRow row = session.model().whereIs(id(15));
        QCOMPARE(row.row, 15U);
        QCOMPARE(row.pageRow, 10U);
        QCOMPARE(row.page, std::optional(Cursor{"c10"}));
        QVERIFY(!session.model().whereIs(id(9)).page);
        QVERIFY(!session.model().whereIs(id(99)).page);
        QCOMPARE(session.model().whereIs(id(29)).page, std::optional(Cursor{"c20"}));

        server.answer(pageOf(10, 20, "c20"));
        std::optional<RowReading> reading;
        const auto reader =
            session.readAgain(id(15), [&](const RowReading &read) { reading = read; });
        QVERIFY(QTest::qWaitFor([&] { return reading.has_value(); }));
        QVERIFY(std::holds_alternative<RowFound>(*reading));
        QCOMPARE(server.before(3), QByteArray("c10"));
    }
};

QTEST_GUILESS_MAIN(TestRowsReader)
#include "tst_rowsreader.moc"
