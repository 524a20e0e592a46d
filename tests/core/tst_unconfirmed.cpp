// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"
#include "support/chunks.h"
#include "support/hurriedtiming.h"
#include "support/listedsecrets.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace coffer;
using namespace coffer::test;
using namespace std::chrono_literals;

namespace {

const RawReply lost = RawReply().close();

NewSecret secret(const char *key = "KEY")
{
    constexpr QByteArrayView value = "made-up value";
    return {QString::fromUtf8(key), WipedBytes(value.begin(), value.end())};
}

RawReply later(int status)
{
    return RawReply::json(status, "{}", "Retry-After: 1\r\n");
}

// The second look comes after the test.
Timing lookingForLong()
{
    Timing timing = hurried();
    timing.settle = {1min};
    return timing;
}

/// A session on a core instance whose writes go wrong, and what has been heard of them.
struct Bench
{
    explicit Bench(const Timing &timing = hurried())
        : session(network, server.connection(), PageSizing::always(3), timing)
    {
    }
    [[nodiscard]] bool loads()
    {
        session.model().fetchMore({});
        return QTest::qWaitFor([this] { return underWay(session.model().paging()) == nullptr; },
                               30'000);
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return !session.isWriting(); }, 30'000);
    }
    bool creates(const char *key = "KEY")
    {
        session.creator().create(secret(key));
        return ends();
    }
    /// Whether a create was lost and has not been found at the first look.
    [[nodiscard]] bool looks()
    {
        server.plan(lost);
        session.creator().create(secret());
        const bool isAsked = QTest::qWaitFor([this] { return server.sent("GET") == 1; });
        QTest::qWait(1);
        return isAsked;
    }
    [[nodiscard]] CreateOutcome created() const
    {
        return finished.constLast().at(1).value<CreateOutcome>();
    }
    [[nodiscard]] UpdateOutcome changed() const
    {
        return updated.constLast().at(1).value<UpdateOutcome>();
    }
    [[nodiscard]] std::vector<Removal> gone() const
    {
        return removed.constLast().at(0).value<std::vector<Removal>>();
    }
    [[nodiscard]] bool isNotSeen() const
    {
        const CreateOutcome outcome = created();
        const auto *unconfirmed = std::get_if<Unconfirmed>(&outcome);
        return unconfirmed != nullptr && unconfirmed->seen == Unconfirmed::Seen::Nothing;
    }

    ListedSecrets server;
    QNetworkAccessManager network;
    Session session;
    QSignalSpy started{&session.creator(), &SecretCreator::started};
    QSignalSpy waiting{&session.creator(), &SecretCreator::waiting};
    QSignalSpy settling{&session.creator(), &SecretCreator::settling};
    QSignalSpy finished{&session.creator(), &SecretCreator::finished};
    QSignalSpy changeWaits{&session.changer(), &SecretChanger::waiting};
    QSignalSpy changeSettles{&session.changer(), &SecretChanger::settling};
    QSignalSpy updated{&session.changer(), &SecretChanger::updated};
    QSignalSpy removed{&session.changer(), &SecretChanger::removed};
};

} // namespace

Q_DECLARE_METATYPE(RawReply)

/// Writes that nobody answers are settled by reading the list again, and never sent a second time.
class UnconfirmedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSendForEachCreate_data()
    {
        QTest::addColumn<RawReply>("reply");
        const QByteArray json = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
        QTest::newRow("11 closed") << lost;
        QTest::newRow("12 reset") << RawReply().reset();
        QTest::newRow("14 half a line") << RawReply::raw("HTTP/1.1 20").close();
        QTest::newRow("14 half a head") << RawReply::raw(json).close();
        QTest::newRow("15 no HTTP") << RawReply::raw("SSH-2.0-OpenSSH_9.2\r\n").close();
        QTest::newRow("19 cut") << RawReply::raw(json + "Content-Length: 99\r\n\r\n{").close();
        QTest::newRow("19 empty") << RawReply::json(201, "");
        QTest::newRow("19 no JSON") << RawReply::json(201, "created");
        QTest::newRow("22 silence") << RawReply().hang();
        QTest::newRow("50 500") << RawReply::json(500, "{}");
        QTest::newRow("51 502") << RawReply::json(502, "{}");
        QTest::newRow("503 that names no time") << RawReply::json(503, "{}");
        QTest::newRow("51 504") << RawReply::json(504, "{}");
        QTest::newRow("408") << RawReply::json(408, "{}");
    }
    void oneSendForEachCreate()
    {
        QFETCH(RawReply, reply);
        Timing timing = hurried();
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("22 silence")) {
            timing.deadlines.idle = 500ms; // the list has to be read within it as well
        }
        for (const bool isDone : {true, false}) {
            Bench bench(timing);
            bench.server.add(1, "OTHER");
            bench.server.plan(reply, isDone);
            QVERIFY(bench.creates());
            QCOMPARE(bench.server.sent("POST"), 1U);
            QCOMPARE(bench.settling.size(), 1);
            QCOMPARE(bench.waiting.size(), 0);
            if (isDone) {
                const auto created = std::get<Created>(bench.created());
                QVERIFY(created.isReread);
                QCOMPARE(created.id, idOf(0x99));
                QVERIFY(created.createdAt != unknownTime);
                QCOMPARE(bench.server.sent("GET"), 1U);
            } else {
                QVERIFY(bench.isNotSeen());
                QCOMPARE(bench.server.sent("GET"), 3U); // at once, and twice more
            }
        }
    }

    // The server may take a while: it is seen when it comes.
    void itIsLookedForAgain()
    {
        Bench bench;
        bench.server.plan(lost);
        bench.server.beforeList = [&bench] {
            if (bench.server.sent("GET") == 3) {
                bench.server.add(0x99, "KEY");
            }
        };
        QVERIFY(bench.creates());
        QVERIFY(std::get<Created>(bench.created()).isReread);
        QCOMPARE(bench.server.sent("GET"), 3U);
    }

    void itIsLookedForToTheEnd()
    {
        Bench bench;
        bench.server.add(0x99, "KEY");
        for (quint32 number = 1; number <= 10; ++number) {
            bench.server.add(number, "K" + QByteArray::number(number));
        }
        bench.server.plan(lost);
        QVERIFY(bench.creates());
        QCOMPARE(std::get<Created>(bench.created()).id, idOf(0x99));
        QCOMPARE(bench.server.sent("GET"), 4U); // 11 secrets in pages of 3
    }

    void itIsNotLookedForAmongOlderOnes()
    {
        Bench bench;
        for (quint32 number = 1; number <= 10; ++number) {
            bench.server.add(number, "K" + QByteArray::number(number), 2min);
        }
        bench.server.plan(lost);
        QVERIFY(bench.creates());
        QVERIFY(bench.isNotSeen());
        QCOMPARE(bench.server.sent("GET"), 3U); // the first page, three times
    }

    // That value is somebody's, and not the one that was entered.
    void anOlderSecretWithTheKeyIsNotTakenForIt()
    {
        Bench bench;
        bench.server.add(7, "KEY", 2min);
        bench.server.plan(lost);
        QVERIFY(bench.creates());
        QCOMPARE(std::get<Refused>(bench.created()).error.kind, ApiError::Kind::Conflict);
    }

    void aListThatCannotBeReadTellsNothing()
    {
        Bench bench;
        bench.server.plan(lost, true);
        bench.server.refuseLists(RawReply::json(400, "{}"), 3);
        QVERIFY(bench.creates());
        QCOMPARE(std::get<Unconfirmed>(bench.created()).seen, Unconfirmed::Seen::Unknown);
        QCOMPARE(bench.server.sent("POST"), 1U);
        QCOMPARE(bench.server.sent("GET"), 3U);
        // Not before the list has been read.
        bench.server.plan(RawReply::json(201, "{}"));
        QVERIFY(bench.creates());
        QVERIFY(std::get<Created>(bench.created()).isReread);
        QCOMPARE(bench.server.sent("POST"), 1U);
    }

    // It never tells, and so is not read before what somebody has decided to send again.
    void aListThatMayNotBeReadIsNotInTheWay()
    {
        Bench bench;
        bench.server.plan(lost, true);
        bench.server.refuseLists(RawReply::json(403, "{}"), 9);
        QVERIFY(bench.creates());
        QCOMPARE(std::get<Unconfirmed>(bench.created()).seen, Unconfirmed::Seen::Forbidden);
        QCOMPARE(bench.session.creator().seenOf(QStringLiteral("KEY")),
                 std::optional(Unconfirmed::Seen::Forbidden));
        QCOMPARE(bench.server.sent("POST"), 1U);
        QCOMPARE(bench.server.sent("GET"), 1U);
        bench.server.plan(RawReply::json(409, "{}"));
        QVERIFY(bench.creates());
        // It may be what was sent first.
        QCOMPARE(std::get<Unconfirmed>(bench.created()).error.kind, ApiError::Kind::Conflict);
        QCOMPARE(std::get<Unconfirmed>(bench.created()).seen, Unconfirmed::Seen::Forbidden);
        QCOMPARE(bench.server.sent("POST"), 2U);
    }

    void theListIsReadAgainByThePolicy()
    {
        Bench bench;
        bench.server.plan(lost, true);
        bench.server.refuseLists(RawReply::json(503, "{}"), 2);
        QVERIFY(bench.creates());
        QVERIFY(std::get<Created>(bench.created()).isReread);
        QCOMPARE(bench.server.sent("GET"), 3U);
    }

    // 46: the server has done the first one after all, when nobody looked any more.
    void aConflictAfterwardsMayBeIt()
    {
        Bench bench;
        bench.server.plan(lost);
        QVERIFY(bench.creates());
        QVERIFY(bench.isNotSeen());
        bench.server.add(0x99, "KEY");
        bench.server.plan(RawReply::json(409, "{}"));
        QVERIFY(bench.creates());
        QVERIFY(std::get<Created>(bench.created()).isReread);
        QCOMPARE(bench.server.sent("POST"), 2U); // one each time somebody asked for it
    }

    void aConflictAfterwardsMayBeAnothers()
    {
        Bench bench;
        bench.server.plan(lost);
        QVERIFY(bench.creates());
        bench.server.add(7, "KEY", 2min);
        bench.server.plan(RawReply::json(409, "{}"));
        QVERIFY(bench.creates());
        QCOMPARE(std::get<Refused>(bench.created()).error.kind, ApiError::Kind::Conflict);
    }

    void aCleanConflictIsNotLookedFor()
    {
        Bench bench;
        bench.server.plan(RawReply::json(409, "{}"));
        QVERIFY(bench.creates());
        QVERIFY(std::holds_alternative<Refused>(bench.created()));
        QCOMPARE(bench.server.sent("GET"), 0U);
    }

    void putOffByTheServer_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<int>("sends");
        QTest::newRow("48 429") << later(429) << 2;
        QTest::newRow("429 that names no time") << RawReply::json(429, "{}") << 2;
        QTest::newRow("52 503") << later(503) << 2;
        QTest::newRow("49 for too long")
            << RawReply::json(429, "{}", "Retry-After: 99999\r\n") << 1;
        QTest::newRow("400") << RawReply::json(400, "{}") << 1;
    }
    void putOffByTheServer()
    {
        QFETCH(RawReply, reply);
        QFETCH(int, sends);
        {
            Bench bench;
            bench.server.plan(reply);
            QVERIFY(bench.creates());
            QCOMPARE(bench.server.sent("POST"), std::size_t(sends));
            QCOMPARE(bench.started.size(), sends);
            QCOMPARE(bench.waiting.size(), sends - 1);
            QCOMPARE(std::holds_alternative<Created>(bench.created()), sends == 2);
        }
        Bench bench; // and each time again: no more than once
        for (int time = 0; time < 5; ++time) {
            bench.server.plan(reply);
        }
        QVERIFY(bench.creates());
        QCOMPARE(bench.server.sent("POST"), std::size_t(sends));
        QVERIFY(std::holds_alternative<Refused>(bench.created()));
        QCOMPARE(bench.server.sent("GET"), 0U);
    }

    void whatNeverLeftIsSentAgain()
    {
        Connection nowhere = [] {
            const RawServer gone;
            return Connection{*Endpoint::parse(gone.url()), *Token::parse("made-up"), idOf(1)};
        }();
        QNetworkAccessManager network;
        Session session(network, std::move(nowhere), PageSizing::always(3), hurried());
        QSignalSpy started(&session.creator(), &SecretCreator::started);
        QSignalSpy finished(&session.creator(), &SecretCreator::finished);
        session.creator().create(secret());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(started.size(), 3);
        const auto outcome = finished.at(0).at(1).value<CreateOutcome>();
        QCOMPARE(std::get<Refused>(outcome).error.kind, ApiError::Kind::ConnectionRefused);
    }

    void somebodyMayStopWaiting()
    {
        Timing timing = hurried();
        timing.retry.askedSecond = 1min;
        Bench bench(timing);
        bench.server.plan(later(429));
        bench.session.creator().create(secret());
        QTRY_COMPARE(bench.waiting.size(), 1);
        QVERIFY(bench.session.creator().isWaiting());
        QVERIFY(!bench.session.creator().unconfirmed());
        bench.session.creator().giveUp();
        QVERIFY(!bench.session.isWriting());
        QCOMPARE(std::get<Refused>(bench.created()).error.status, 429);
        QCOMPARE(bench.server.sent("POST"), 1U);
    }

    void somebodyMayStopLooking()
    {
        Bench bench(lookingForLong());
        QVERIFY(bench.looks());
        QVERIFY(bench.session.creator().unconfirmed());
        bench.session.creator().giveUp();
        QVERIFY(!bench.session.isWriting());
        QVERIFY(std::holds_alternative<Unconfirmed>(bench.created()));
        QVERIFY(!bench.isNotSeen());
    }

    // It may be there: nothing is sent again before somebody has looked.
    void whoHasStoppedLookingLooksBeforeTheNextSend()
    {
        Bench bench(lookingForLong());
        QVERIFY(bench.looks());
        bench.session.creator().giveUp();
        const SecretCreator &creator = bench.session.creator();
        QCOMPARE(creator.seenOf(QStringLiteral("KEY")), std::optional(Unconfirmed::Seen::Unknown));
        QCOMPARE(creator.seenOf(QStringLiteral("OTHER")), std::nullopt);
        bench.server.add(1, "KEY");
        bench.session.creator().create(secret());
        QVERIFY(bench.ends());
        QVERIFY(std::get<Created>(bench.created()).isReread);
        QCOMPARE(creator.seenOf(QStringLiteral("KEY")), std::nullopt);
        QCOMPARE(bench.server.sent("POST"), 1U);
    }

    void anUpdateIsSettled_data()
    {
        QTest::addColumn<bool>("isRename");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("new name, done") << true << true;
        QTest::newRow("new name, not done") << true << false;
        QTest::newRow("new value, done") << false << true;
        QTest::newRow("new value, not done") << false << false;
    }
    void anUpdateIsSettled()
    {
        QFETCH(bool, isRename);
        QFETCH(bool, isDone);
        Bench bench;
        bench.server.add(1, "KEY", 1h);
        QVERIFY(bench.loads());
        bench.server.plan(lost, isDone);
        SecretChange change;
        if (isRename) {
            change.key = QStringLiteral("RENAMED");
        } else {
            change.value = WipedBytes{'n'};
        }
        bench.session.changer().update(idOf(1), std::move(change));
        QVERIFY(bench.ends());
        QCOMPARE(bench.server.sent("PATCH"), 1U);
        QCOMPARE(bench.changeSettles.size(), 1);
        const UpdateOutcome outcome = bench.changed();
        if (isDone) {
            QVERIFY(std::get<Updated>(outcome).isReread);
        } else {
            QCOMPARE(std::get<Unconfirmed>(outcome).seen, Unconfirmed::Seen::Nothing);
        }
    }

    void anUpdateThatIsPutOffIsSentAgain()
    {
        Bench bench;
        bench.server.add(1, "KEY", 1h);
        QVERIFY(bench.loads());
        bench.server.plan(later(503));
        bench.session.changer().update(idOf(1), {QStringLiteral("RENAMED"), {}});
        QVERIFY(bench.ends());
        QCOMPARE(bench.server.sent("PATCH"), 2U);
        QCOMPARE(bench.changeWaits.size(), 1);
        QVERIFY(!std::get<Updated>(bench.changed()).isReread);
    }

    void deletesAreSettledOneByOne()
    {
        Bench bench;
        for (quint32 number = 1; number <= 4; ++number) {
            bench.server.add(number, "K" + QByteArray::number(number), 1h);
        }
        QVERIFY(bench.loads());
        bench.server.plan(RawReply::json(200, "{}"), true); // done, but the answer does not say so
        bench.server.plan(RawReply::json(200, "{}"), false);
        bench.server.plan(RawReply::json(200, R"({"deleted":true})"), true);
        bench.server.plan(lost, true);
        bench.session.changer().remove({idOf(1), idOf(2), idOf(3), idOf(4)});
        QVERIFY(bench.ends());
        QCOMPARE(bench.server.sent("DELETE"), 4U);
        const auto gone = bench.gone();
        QVERIFY(std::get<Deleted>(gone.at(0).result).isReread);
        QCOMPARE(std::get<Unconfirmed>(gone.at(1).result).seen, Unconfirmed::Seen::Nothing);
        QVERIFY(!std::get<Deleted>(gone.at(2).result).isReread);
        QVERIFY(std::get<Deleted>(gone.at(3).result).isReread);
    }

    // 68: what comes after a lost connection is not tried, and what was lost is settled.
    void deletesStopWhereTheNetworkDoes()
    {
        Bench bench;
        for (quint32 number = 1; number <= 3; ++number) {
            bench.server.add(number, "K" + QByteArray::number(number), 1h);
        }
        QVERIFY(bench.loads());
        bench.server.plan(lost, true);
        bench.session.changer().remove({idOf(1), idOf(2), idOf(3)});
        QVERIFY(bench.ends());
        QCOMPARE(bench.server.sent("DELETE"), 1U);
        QVERIFY(std::get<Deleted>(bench.gone().at(0).result).isReread);
        QVERIFY(std::holds_alternative<NotTried>(bench.gone().at(2).result));
    }

    void aDeleteThatIsPutOffIsSentAgain()
    {
        Bench bench;
        bench.server.add(1, "KEY", 1h);
        QVERIFY(bench.loads());
        bench.server.plan(later(429));
        bench.session.changer().remove({idOf(1)});
        QVERIFY(bench.ends());
        QCOMPARE(bench.server.sent("DELETE"), 2U);
        QVERIFY(bench.gone().at(0).isGone());
    }
};

QTEST_GUILESS_MAIN(UnconfirmedTest)
#include "tst_unconfirmed.moc"
