// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rowreader.h"
#include "model/session.h"
#include "support/pageserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace coffer;
using namespace coffer::test;

namespace {

QUuid id(uint number)
{
    return {number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

/// A page of the secrets from \a first up to \a end, after which \a next comes.
QByteArray pageOf(uint first, uint end, const QByteArray &next = {})
{
    QByteArrayList items;
    for (uint number = first; number < end; ++number) {
        items += item(id(number), "KEY_" + QByteArray::number(number));
    }
    return test::page(items, next);
}

/// A reader on a scripted server.
struct ReaderBench
{
    explicit ReaderBench(SoughtRow row, PageSizing pages = PageSizing::always(10))
        : sought(std::move(row))
        , sizing(pages)
    {
    }

    bool reads()
    {
        reader = std::make_unique<RowReader>(api, sizing, sought, [this](RowReading answer) {
            reading = std::move(answer);
            ++calls;
        });
        return QTest::qWaitFor([this] { return reading.has_value(); });
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

    SoughtRow sought;
    PageSizing sizing;
    PageServer server;
    QNetworkAccessManager network;
    SecretsApi api{network, server.connection()};
    std::optional<RowReading> reading;
    int calls = 0;
    std::unique_ptr<RowReader> reader;
};

} // namespace

/// Holds the second look at a secret to as few pages as it takes, and to a true answer.
class TestRowReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksFirstWhereItWas()
    {
        ReaderBench bench({id(25), 25, 20, Cursor{"c20"}});
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads());
        const auto &found = std::get<RowFound>(*bench.reading);
        QCOMPARE(found.entry().id, id(25));
        QCOMPARE(found.entry().key.toByteArray(), QByteArray("KEY_25"));
        QCOMPARE(found.entry().updatedAt, 1767323045600);
        QCOMPARE(found.chunk->value(found.row).toByteArray(), QByteArray("v"));
        QCOMPARE(bench.asked(), QByteArrayList{"c20"});
    }

    void aRowOfTheFirstPageIsReadFromTheStart()
    {
        ReaderBench bench({id(3), 3, 0, {}});
        bench.server.answer(pageOf(0, 10, "c10"));
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowFound>(*bench.reading));
        QCOMPARE(bench.asked(), QByteArrayList{"start"});
    }

    void whatHasMovedIsFoundFromTheStart()
    {
        ReaderBench bench({id(25), 25, 20, Cursor{"c20"}});
        bench.server.answer(pageOf(30, 40)); // the end, without it
        bench.server.answer(pageOf(0, 10, "c10"));
        bench.server.answer(pageOf(20, 30, "c30"));
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowFound>(*bench.reading));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "start", "c10"}));
    }

    void aCursorThatIsNoLongerKnownIsNoFailure()
    {
        ReaderBench bench({id(25), 25, 20, Cursor{"c20"}});
        bench.server.answer(R"({"error":"decode cursor"})", 400);
        bench.server.answer(pageOf(20, 30));
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowFound>(*bench.reading));
        QCOMPARE(bench.asked(), (QByteArrayList{"c20", "start"}));
    }

    void goneIsSaidOnlyOfAWholeList()
    {
        ReaderBench bench({id(99), 5, 0, {}});
        bench.server.answer(pageOf(0, 10, "c10"));
        bench.server.answer(pageOf(10, 20));
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowGone>(*bench.reading));
    }

    void aLongListIsNotReadToItsEnd()
    {
        ReaderBench bench({id(99'999), 5, 0, {}}, PageSizing::always(500));
        bench.server.answerEach([](const QByteArray &, std::size_t call) {
            const auto first = static_cast<uint>(call) * 500;
            return pageOf(first, first + 500, "c" + QByteArray::number(call));
        });
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowNotFound>(*bench.reading));
        QCOMPARE(bench.server.calls().size(), 3U); // 1,000 past row 5
    }

    void listsThatLeadNowhereEnd_data()
    {
        QTest::addColumn<bool>("isCircle");
        QTest::newRow("the same page again and again") << true;
        QTest::newRow("empty pages") << false;
    }
    void listsThatLeadNowhereEnd()
    {
        QFETCH(bool, isCircle);
        ReaderBench bench({id(99), 5, 0, {}});
        bench.server.answerEach([isCircle](const QByteArray &, std::size_t call) {
            return isCircle ? pageOf(0, 1, "same") : pageOf(0, 0, "c" + QByteArray::number(call));
        });
        QVERIFY(bench.reads());
        QVERIFY(std::holds_alternative<RowNotFound>(*bench.reading));
        QVERIFY(bench.server.calls().size() <= 3U);
    }

    void aFailureIsTold()
    {
        ReaderBench bench({id(25), 25, 20, Cursor{"c20"}});
        bench.server.answer(R"({"error":"permission denied"})", 403);
        QVERIFY(bench.reads());
        QCOMPARE(std::get<RowUnread>(*bench.reading).error.kind, ApiError::Kind::PermissionDenied);
        QCOMPARE(bench.calls, 1);
    }

    void destroyingItCancels()
    {
        ReaderBench bench({id(3), 3, 0, {}});
        bench.server.holdThen(pageOf(0, 10));
        bench.reader = std::make_unique<RowReader>(bench.api, bench.sizing, bench.sought,
                                                   [&bench](const RowReading &) { ++bench.calls; });
        QVERIFY(QTest::qWaitFor([&] { return !bench.server.calls().empty(); }));
        bench.reader.reset();
        bench.server.release();
        QTest::qWait(20);
        QCOMPARE(bench.calls, 0);
    }

    void itsHandlerMayDestroyIt()
    {
        ReaderBench bench({id(3), 3, 0, {}});
        bench.server.answer(pageOf(0, 10));
        bench.reader = std::make_unique<RowReader>(bench.api, bench.sizing, bench.sought,
                                                   [&bench](const RowReading &) {
                                                       bench.reader.reset();
                                                       ++bench.calls;
                                                   });
        QVERIFY(QTest::qWaitFor([&] { return bench.calls == 1; }));
        QVERIFY(bench.reader == nullptr);
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
        const SoughtRow sought = session.model().whereIs(id(15));
        QCOMPARE(sought.row, 15U);
        QCOMPARE(sought.pageRow, 10U);
        QCOMPARE(sought.page, std::optional(Cursor{"c10"}));
        QVERIFY(!session.model().whereIs(id(9)).page);
        QVERIFY(!session.model().whereIs(id(99)).page);
        QCOMPARE(session.model().whereIs(id(29)).page, std::optional(Cursor{"c20"}));

        server.answer(pageOf(10, 20, "c20"));
        std::optional<RowReading> reading;
        const auto reader =
            session.readAgain(id(15), [&](RowReading read) { reading = std::move(read); });
        QVERIFY(QTest::qWaitFor([&] { return reading.has_value(); }));
        QVERIFY(std::holds_alternative<RowFound>(*reading));
        QCOMPARE(server.before(3), QByteArray("c10"));
    }
};

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
