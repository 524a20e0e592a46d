// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/projectlookup.h"
#include "model/session.h"
#include "support/chunks.h"
#include "support/hurriedtiming.h"
#include "support/listedsecrets.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace coffer;
using namespace coffer::test;
using namespace std::chrono_literals;

namespace {

/// A session on a core instance whose list goes wrong.
struct Bench
{
    explicit Bench(const Timing &timing = hurried())
        : session(network, server.connection(), PageSizing::always(3), timing)
    {
        for (quint32 number = 1; number <= 5; ++number) {
            server.add(number, "K" + QByteArray::number(number), 1h);
        }
    }
    template <typename State>
    [[nodiscard]] bool is()
    {
        return std::holds_alternative<State>(model.paging());
    }
    [[nodiscard]] bool rests()
    {
        return QTest::qWaitFor([this] { return underWay(model.paging()) == nullptr; }, 30'000);
    }
    [[nodiscard]] bool waits()
    {
        return QTest::qWaitFor([this] { return is<Waiting>(); }, 30'000);
    }
    [[nodiscard]] bool loads()
    {
        model.fetchMore({});
        return rests();
    }

    ListedSecrets server;
    QNetworkAccessManager network;
    Session session;
    SecretsModel &model = session.model();
};

Timing slow()
{
    Timing timing = hurried();
    timing.retry.askedSecond = 1min;
    return timing;
}

const RawReply putOff = RawReply::json(503, "{}", "Retry-After: 1\r\n");

} // namespace

Q_DECLARE_METATYPE(RawReply)

/// Reads that fail are made again by the policy, wherever they come from.
class RetriesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attemptsOfAPage_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("sends"); // of each attempt, at most; Qt sends some again by itself
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("10 closed") << RawReply().close() << 3 << 2;
        QTest::newRow("half a head") << RawReply::raw(head).close() << 3 << 4;
        QTest::newRow("16 cut") << RawReply::raw(head + "Content-Length: 99\r\n\r\n{").close() << 3
                                << 1;
        QTest::newRow("18 cut, without length") << RawReply::raw(head + "\r\n{").close() << 1 << 1;
        QTest::newRow("302") << RawReply::json(302, "", "Location: http://127.0.0.1:1/\r\n") << 1
                             << 1;
        QTest::newRow("401") << RawReply::json(401, "{}") << 1 << 1;
        QTest::newRow("403") << RawReply::json(403, "{}") << 1 << 1;
        QTest::newRow("404") << RawReply::json(404, "{}") << 1 << 1;
        QTest::newRow("48 429") << RawReply::json(429, "{}", "Retry-After: 1\r\n") << 3 << 1;
        QTest::newRow("49 429 for too long")
            << RawReply::json(429, "{}", "Retry-After: 99999\r\n") << 1 << 1;
        QTest::newRow("50 500") << RawReply::json(500, "{}") << 2 << 1;
        QTest::newRow("502") << RawReply::json(502, "{}") << 3 << 1;
        QTest::newRow("503") << putOff << 3 << 1;
        QTest::newRow("504") << RawReply::json(504, "{}") << 3 << 1;
    }
    void attemptsOfAPage()
    {
        QFETCH(RawReply, reply);
        QFETCH(int, attempts);
        QFETCH(int, sends);
        Bench bench;
        RequestLog log;
        log.watch(bench.network);
        bench.server.refuseLists(reply, 100);
        QVERIFY(bench.loads());
        QVERIFY(bench.is<Failed>());
        QCOMPARE(static_cast<int>(log.entries().size()), attempts);
        // How often all of them were sent is known, and no more than the server has seen.
        const int most = attempts * sends;
        int known = 0;
        for (const RequestEntry &entry : log.entries()) {
            known += entry.attempts;
        }
        QVERIFY(bench.server.sent("GET") >= std::size_t(attempts));
        QVERIFY(bench.server.sent("GET") <= std::size_t(most));
        QVERIFY2(known >= attempts && known <= most, QByteArray::number(known).constData());
    }

    void itSucceedsInTheEnd()
    {
        Bench bench;
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        QVERIFY(bench.loads());
        QVERIFY(bench.is<Ready>());
        QCOMPARE(bench.model.secretCount(), 3);
        // Each page has attempts of its own.
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        QVERIFY(bench.loads());
        QVERIFY(bench.is<Exhausted>());
        QCOMPARE(bench.model.secretCount(), 5);
        QCOMPARE(bench.server.sent("GET"), 6U);
    }

    void aWaitIsAStateOfItsOwn()
    {
        Bench bench(slow());
        QVERIFY(bench.loads());
        bench.server.refuseLists(putOff, 1);
        bench.model.fetchMore({});
        QVERIFY(bench.waits());
        const auto &waiting = std::get<Waiting>(bench.model.paging());
        QCOMPARE(waiting.error.status, 503);
        QVERIFY(waiting.pause.left() > 0ms && waiting.pause.left() <= 1min);
        QCOMPARE(bench.model.failureRow(), 3);
        QVERIFY(!bench.model.canFetchMore({}));
        for (int scroll = 0; scroll < 50; ++scroll) { // 65
            bench.model.fetchMore({});
            bench.model.lookedAt(3);
        }
        QCOMPARE(bench.server.sent("GET"), 2U);
        bench.model.retry(); // now, then
        QVERIFY(bench.rests());
        QCOMPARE(bench.model.secretCount(), 5);
        QCOMPARE(bench.server.sent("GET"), 3U);
        QVERIFY(!bench.model.failureRow());
    }

    void aWaitCanBeGivenUp_data()
    {
        QTest::addColumn<bool>("byStop");
        QTest::newRow("cancelled") << false;
        QTest::newRow("stopped") << true;
    }
    void aWaitCanBeGivenUp()
    {
        QFETCH(bool, byStop);
        Bench bench(slow());
        QVERIFY(bench.loads());
        bench.server.refuseLists(putOff, 1);
        bench.model.loadAll();
        QVERIFY(bench.waits());
        QVERIFY(bench.model.isPursuing());
        byStop ? bench.model.stop() : bench.model.giveUp();
        QVERIFY(bench.is<Failed>());
        QVERIFY(!bench.model.isPursuing());
        QCOMPARE(bench.model.failureRow(), 3);
        QCOMPARE(bench.server.sent("GET"), 2U);
    }

    // What comes too early is refused by who has asked for it.
    void aPauseIsNeverShorter()
    {
        QElapsedTimer time;
        time.start();
        std::vector<Pause> pauses;
        int over = 0;
        int early = 0;
        for (std::chrono::milliseconds wait = 400ms; wait < 440ms; wait += 2ms) {
            const auto end = std::chrono::milliseconds(time.elapsed()) + wait;
            pauses.emplace_back(wait, [&, end] {
                ++over;
                early += std::chrono::milliseconds(time.elapsed()) < end ? 1 : 0;
            });
        }
        QTRY_COMPARE(over, static_cast<int>(pauses.size()));
        QCOMPARE(early, 0);
    }

    // Each attempt of a server that does not answer takes long.
    void anAttemptAfterAFailureCanBeGivenUp()
    {
        Bench bench;
        bench.server.refuseLists(putOff, 1);
        bench.model.fetchMore({});
        QVERIFY(triedAgainAfter(bench.model.paging()) == nullptr);
        QVERIFY(bench.waits());
        bench.server.refuseLists(RawReply().hang(), 1);
        QTRY_COMPARE(bench.server.sent("GET"), 2U);
        QVERIFY(bench.is<Loading>());
        QVERIFY(triedAgainAfter(bench.model.paging()) != nullptr);
        bench.model.giveUp();
        QVERIFY(bench.is<Failed>());
        QCOMPARE(std::get<Failed>(bench.model.paging()).error.status, 503);
        bench.model.retry();
        QVERIFY(triedAgainAfter(bench.model.paging()) == nullptr);
        QVERIFY(bench.rests());
        QCOMPARE(bench.model.secretCount(), 3);
    }

    // What is here stays, and what was found of the new list is not thrown away.
    void aRefreshWaitsAsWell()
    {
        Bench bench;
        QVERIFY(bench.loads());
        QVERIFY(bench.loads());
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        bench.model.refresh({{idOf(1), 4}});
        QVERIFY(bench.waits());
        QVERIFY(bench.model.isReadingAgain());
        QCOMPARE(bench.model.secretCount(), 5);
        QVERIFY(bench.rests());
        QVERIFY(bench.is<Exhausted>());
        QCOMPARE(bench.model.secretCount(), 5);
    }

    void somebodyWhoIsSoughtIsFoundAfterAWait()
    {
        Bench bench;
        QVERIFY(bench.loads());
        QSignalSpy located(&bench.model, &SecretsModel::located);
        bench.server.refuseLists(RawReply::json(503, "{}"), 1);
        bench.model.refreshAndLocate(idOf(1));
        QTRY_COMPARE(located.size(), 1);
    }

    void aSessionSpendsNoMore()
    {
        Timing timing = hurried();
        timing.retry.budget = 3;
        Bench bench(timing);
        bench.server.refuseLists(RawReply::json(503, "{}"), 100);
        QVERIFY(bench.loads());
        QCOMPARE(bench.server.sent("GET"), 3U);
        bench.model.retry();
        QVERIFY(bench.rests());
        QCOMPARE(bench.server.sent("GET"), 5U);
        bench.model.retry(); // one for each
        QVERIFY(bench.rests());
        QCOMPARE(bench.server.sent("GET"), 6U);
    }

    void aRowIsReadAgain()
    {
        Bench bench;
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        std::optional<RowReading> reading;
        const auto reader = bench.session.readAgain(
            idOf(1), [&reading](RowReading found) { reading = std::move(found); });
        QTRY_VERIFY(reading);
        QVERIFY(std::holds_alternative<RowFound>(*reading));
        QCOMPARE(bench.server.sent("GET"), 4U); // and the second page
    }

    void severalRowsAreReadAgain()
    {
        Bench bench;
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        std::vector<RowReading> readings;
        const auto reader = bench.session.readAgain(
            std::vector<QUuid>{idOf(5), idOf(1)},
            [&readings](const std::vector<RowReading> &found) { readings = found; });
        QTRY_COMPARE(readings.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<RowFound>(readings.front()));
        QVERIFY(std::holds_alternative<RowFound>(readings.back()));
        QCOMPARE(bench.server.sent("GET"), 4U);
    }

    void instancesAreListedAgain()
    {
        RawServer server;
        int calls = 0;
        server.answerWith([&calls](const RawRequest & /*request*/) {
            return ++calls <= 2 ? RawReply::json(503, "{}")
                                : RawReply::json(200, R"({"items":[],"endCursor":null,"count":0})");
        });
        QNetworkAccessManager network;
        ProjectLookup lookup(network, {*Endpoint::parse(server.url()), *Token::parse("made-up")},
                             idOf(1), hurried());
        int failures = 0;
        connect(&lookup.instances(), &InstanceList::stateChanged, &lookup, [&] {
            failures += lookup.instances().error() != nullptr ? 1 : 0;
            QVERIFY(failures == 0 || lookup.instances().isLoading()
                    || lookup.instances().isComplete());
        });
        QTRY_VERIFY(lookup.instances().isComplete());
        QVERIFY(lookup.instances().error() == nullptr);
        QCOMPARE(failures, 2);
        QVERIFY(calls >= 3);
    }

    void aProjectIsAskedForItsNameAgain_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<int>("names"); // that are asked for
        QTest::newRow("put off") << putOff << 3;
        QTest::newRow("refused") << RawReply::json(403, "{}") << 1;
    }
    void aProjectIsAskedForItsNameAgain()
    {
        QFETCH(const RawReply, reply);
        QFETCH(const int, names);
        RawServer server;
        int calls = 0;
        server.answerWith([&](const RawRequest &request) {
            if (request.target.contains("core_instances")) {
                return RawReply::json(200, R"({"items":[],"endCursor":null})");
            }
            return ++calls <= 2
                ? reply
                : RawReply::json(200,
                                 R"({"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","name":"x"})");
        });
        QNetworkAccessManager network;
        const ProjectLookup lookup(network,
                                   {*Endpoint::parse(server.url()), *Token::parse("made-up")},
                                   idOf(1), hurried());
        QTRY_VERIFY(calls >= names);
        if (names > 1) {
            QTRY_COMPARE(lookup.name(), QStringLiteral("x"));
        }
        QTest::qWait(50);
        QCOMPARE(calls, names);
    }
};

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
