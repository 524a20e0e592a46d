// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretchanger.h"
#include "model/session.h"
#include "support/apifixture.h"

#include <QSignalSpy>

using namespace coffer;
using namespace coffer::test;

namespace {

const RawReply yes = RawServer::json(200, deletedBody);

std::vector<QUuid> ids(uint count)
{
    std::vector<QUuid> all;
    for (uint number = 1; number <= count; ++number) {
        all.push_back(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    }
    return all;
}

/// A changer on a scripted server.
struct ChangerBench
{
    [[nodiscard]] bool finishes(qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return updated.size() + removed.size() >= count; });
    }
    /// One letter for each: deleted, gone, refused, unknown, not tried.
    [[nodiscard]] QByteArray letters(qsizetype index = 0) const
    {
        QByteArray all;
        for (const Removal &one : removed.at(index).at(0).value<std::vector<Removal>>()) {
            all += "-dgru"[one.result.index()];
        }
        return all;
    }

    ApiFixture f;
    std::unique_ptr<SecretChanger> changer = std::make_unique<SecretChanger>(
        WriteSettler::Means{f.api,
                            PageSizing::always(10),
                            [](const QUuid &id) { return SoughtRow{id}; },
                            [](const QUuid &id) {
                                return SentUpdate{id, {}};
                            },
                            {}});
    QSignalSpy updated{changer.get(), &SecretChanger::updated};
    QSignalSpy removing{changer.get(), &SecretChanger::removing};
    QSignalSpy removed{changer.get(), &SecretChanger::removed};
};

} // namespace

/// Holds changes and deletes to one request each and one outcome each, whatever the server does.
class TestSecretChanger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void updatesOnce()
    {
        ChangerBench bench;
        bench.f.server.answer(RawServer::json(200, updatedBody));
        bench.changer->update(ApiFixture::secretId(), {QStringLiteral("new"), {}});
        QVERIFY(bench.changer->isBusy());
        bench.changer->update(ApiFixture::secretId(), {QStringLiteral("other"), {}});
        bench.changer->remove(ids(2));
        QCOMPARE(bench.updated.size(), 0); // never before the call has returned
        QVERIFY(bench.finishes());
        QVERIFY(!bench.changer->isBusy());
        QCOMPARE(bench.updated.at(0).at(0).toUuid(), ApiFixture::secretId());
        const auto outcome = bench.updated.at(0).at(1).value<UpdateOutcome>();
        QVERIFY(std::holds_alternative<Updated>(outcome));
        QCOMPARE(bench.f.server.requests().size(), 1U);
        QCOMPARE(bench.f.server.requests().at(0).body, QByteArray(R"({"key":"new"})"));
        QCOMPARE(bench.removing.size(), 0);
    }

    void deletesOneAfterAnother()
    {
        ChangerBench bench;
        bench.f.server.answerWith([](const RawRequest &) { return yes; });
        bench.changer->remove(ids(3));
        bench.changer->remove(ids(1));
        QVERIFY(bench.finishes());
        QCOMPARE(bench.letters(), QByteArray("ddd"));
        QCOMPARE(bench.f.server.requests().size(), 3U);
        QCOMPARE(bench.removing.size(), 3);
        QCOMPARE(bench.removing.at(2), (QVariantList{2, 3}));
        QVERIFY(!bench.changer->isBusy());
        for (std::size_t row = 0; row < 3; ++row) {
            QVERIFY(bench.f.server.requests().at(row).target.endsWith(
                ids(3)[row].toByteArray(QUuid::WithoutBraces)));
        }
    }

    void deletesNothing()
    {
        ChangerBench bench;
        bench.changer->remove({});
        QVERIFY(!bench.changer->isBusy());
        QCOMPARE(bench.removing.size(), 0);
    }

    void tellsWhatBecameOfEach_data()
    {
        QTest::addColumn<RawReply>("second");
        QTest::addColumn<QByteArray>("letters");
        const auto status = [](int code) { return RawServer::json(code, R"({"error":"why"})"); };
        const auto row = [](const char *name, const RawReply &second, const char *letters) {
            QTest::newRow(name) << second << QByteArray(letters);
        };
        // What concerns one secret alone.
        row("deleted", yes, "dddd");
        row("204", RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n"), "dddd");
        row("already gone", status(404), "dgdd");
        row("400", status(400), "drdd");
        row("409", status(409), "drdd");
        row("not done", RawServer::json(200, R"({"deleted":false})"), "drdd");
        row("unreadable yes", RawServer::json(200, "{}"), "dudd");
        // What the others would meet as well.
        row("401", status(401), "dr--");
        row("403", status(403), "dr--");
        row("429", status(429), "dr--");
        row("307", RawServer::json(307, "", "Location: http://127.0.0.1:1/\r\n"), "dr--");
        row("503", status(503), "du--");
        row("network lost", RawReply().close(), "du--");
        row("network reset", RawReply().reset(), "du--");
        row("half an answer", RawReply::raw("HTTP/1.1 200 O").close(), "du--");
    }
    void tellsWhatBecameOfEach()
    {
        QFETCH(RawReply, second);
        QFETCH(QByteArray, letters);
        ChangerBench bench;
        bench.f.server.answer(yes);
        bench.f.server.answer(second);
        bench.f.server.answerWith([](const RawRequest &) { return yes; });
        bench.changer->remove(ids(4));
        QVERIFY(bench.finishes());
        QCOMPARE(bench.letters(), letters);
        // Exactly one request for each that was tried.
        QCOMPARE(bench.f.server.requestsWith("DELETE"), std::size_t(4 - letters.count('-')));
    }

    void aServerThatIsNotThereIsNotAskedAgain()
    {
        auto gone = std::make_unique<RawServer>();
        const Connection connection = ApiFixture::connectionTo(gone->url());
        gone.reset();
        QNetworkAccessManager network;
        Session session(network, connection, {});
        QSignalSpy removed(&session.changer(), &SecretChanger::removed);
        session.changer().remove(ids(3));
        QVERIFY(session.isWriting());
        QVERIFY(QTest::qWaitFor([&] { return !removed.isEmpty(); }));
        const auto all = removed.at(0).at(0).value<std::vector<Removal>>();
        QVERIFY(std::holds_alternative<Refused>(all.at(0).result)); // never sent, so not deleted
        QVERIFY(std::holds_alternative<NotTried>(all.at(1).result));
        QVERIFY(std::holds_alternative<NotTried>(all.at(2).result));
        QVERIFY(!session.isWriting());
    }

    void stopsAfterTheOneOnItsWay()
    {
        ChangerBench bench;
        bench.f.server.answerWith([&bench](const RawRequest &) {
            if (bench.f.server.requests().size() == 2) {
                bench.changer->stop();
            }
            return yes;
        });
        bench.changer->remove(ids(5));
        QVERIFY(bench.finishes());
        QCOMPARE(bench.letters(), QByteArray("dd---"));
        QCOMPARE(bench.f.server.requests().size(), 2U);
        bench.changer->remove(ids(2)); // and what was stopped stays no longer stopped
        QVERIFY(bench.finishes(2));
        QCOMPARE(bench.letters(1), QByteArray("dd"));
    }

    void canBeAskedAgainFromItsOwnSignal()
    {
        ChangerBench bench;
        bench.f.server.answerWith([](const RawRequest &) { return yes; });
        bool once = true;
        QObject::connect(bench.changer.get(), &SecretChanger::removed, bench.changer.get(), [&] {
            if (std::exchange(once, false)) {
                bench.changer->remove(ids(1));
            }
        });
        bench.changer->remove(ids(2));
        QVERIFY(bench.finishes(2));
        QCOMPARE(bench.letters(0), QByteArray("dd"));
        QCOMPARE(bench.letters(1), QByteArray("d"));
    }

    void canBeDestroyedAtAnyTime()
    {
        ChangerBench bench;
        bench.f.server.answerWith([](const RawRequest &) { return RawReply().hang(); });
        bench.changer->remove(ids(2));
        QVERIFY(QTest::qWaitFor([&] { return !bench.f.server.requests().empty(); }));
        bench.changer.reset();
        QVERIFY(QTest::qWaitFor([&] { return bench.f.server.openConnections() == 0; }));
        QCOMPARE(bench.f.server.requests().size(), 1U); // and nobody has sent it again

        ChangerBench other;
        other.f.server.answerWith([](const RawRequest &) { return yes; });
        QObject::connect(other.changer.get(), &SecretChanger::removed, qApp,
                         [&other] { other.changer.reset(); });
        other.changer->remove(ids(2));
        QVERIFY(QTest::qWaitFor([&] { return other.changer == nullptr; }));
    }
};

QTEST_GUILESS_MAIN(TestSecretChanger)
#include "tst_secretchanger.moc"
