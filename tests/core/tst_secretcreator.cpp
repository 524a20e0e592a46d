// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretcreator.h"
#include "model/session.h"
#include "support/hurriedtiming.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace coffer;
using coffer::test::onceOnly;
using coffer::test::RawReply;
using coffer::test::RawServer;

namespace {

enum class Expected { Created, Refused, Unconfirmed };

const QByteArray created =
    R"({"id":"0f0f0f0f-1111-4222-8333-444444444444","createdAt":"2026-01-02T03:04:05Z"})";

NewSecret secret(const char *key)
{
    constexpr QByteArrayView value = "made-up value";
    return {QString::fromUtf8(key), WipedBytes(value.begin(), value.end())};
}

/// A session whose creator is on a scripted server.
struct CreatorBench
{
    [[nodiscard]] static Connection connectionTo(const RawServer &server)
    {
        return {*Endpoint::parse(server.url()), *Token::parse("made-up"),
                QUuid(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))};
    }
    [[nodiscard]] bool finishes(qsizetype count = 1)
    {
        return QTest::qWaitFor([this, count] { return finished.size() >= count; }, 30'000);
    }
    [[nodiscard]] bool arrives() const
    {
        return QTest::qWaitFor([this] { return !server.requests().empty(); }, 30'000);
    }
    [[nodiscard]] CreateOutcome outcome(qsizetype index = 0) const
    {
        return finished.at(index).at(1).value<CreateOutcome>();
    }

    RawServer server;
    QNetworkAccessManager network;
    std::unique_ptr<Session> session = std::make_unique<Session>(
        network, connectionTo(server), PageSizing::always(10), onceOnly());
    SecretCreator &creator = session->creator();
    QSignalSpy started{&creator, &SecretCreator::started};
    QSignalSpy finished{&creator, &SecretCreator::finished};
};

} // namespace

Q_DECLARE_METATYPE(RawReply)

/// Holds a create to one request and one outcome, whatever the server does.
class TestSecretCreator final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsOnce()
    {
        CreatorBench bench;
        bench.server.answer(RawReply::json(201, created));
        QVERIFY(!bench.creator.isBusy());
        bench.creator.create(secret("KEY"));
        QVERIFY(bench.creator.isBusy());
        QCOMPARE(bench.started.size(), 1);
        QCOMPARE(bench.finished.size(), 0); // never before the call has returned
        QVERIFY(bench.finishes());
        QVERIFY(!bench.creator.isBusy());
        QCOMPARE(bench.started.size(), 1);
        QCOMPARE(bench.finished.size(), 1);
        QCOMPARE(bench.finished.at(0).at(0).toString(), QStringLiteral("KEY"));
        const CreateOutcome outcome = bench.outcome();
        QCOMPARE(std::get<Created>(outcome).id,
                 QUuid(QStringLiteral("0f0f0f0f-1111-4222-8333-444444444444")));
        QCOMPARE(bench.server.requests().size(), 1U);
        const auto &request = bench.server.requests().at(0);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/v1/core_instances/6f9619ff-8b86-d011-b42d-00cf4fc964ff/secrets");
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.keys(), (QStringList{QStringLiteral("key"), QStringLiteral("value")}));
        QCOMPARE(body[QStringLiteral("key")].toString(), QStringLiteral("KEY"));
        QCOMPARE(body[QStringLiteral("value")].toString().toLatin1(),
                 QByteArray("made-up value").toBase64());
    }

    void tellsTheOutcome_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<int>("expected");
        const auto add = [](const char *name, const RawReply &reply, Expected expected) {
            QTest::newRow(name) << reply << static_cast<int>(expected);
        };
        add("201", RawReply::json(201, created), Expected::Created);
        add("201 without an id", RawReply::json(201, "{}"), Expected::Unconfirmed);
        add("201 cut short",
            RawReply::raw("HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{").close(),
            Expected::Unconfirmed);
        add("307", RawReply::json(307, "", "Location: http://127.0.0.1:1/\r\n"), Expected::Refused);
        add("400", RawReply::json(400, "{}"), Expected::Refused);
        add("401", RawReply::json(401, "{}"), Expected::Refused);
        add("409", RawReply::json(409, "{}"), Expected::Refused);
        add("500", RawReply::json(500, "{}"), Expected::Unconfirmed);
        add("503", RawReply::json(503, "{}"), Expected::Unconfirmed);
        add("closed", RawReply().close(), Expected::Unconfirmed);
        add("reset", RawReply().reset(), Expected::Unconfirmed);
        add("half a head", RawReply::raw("HTTP/1.1 201 Cre").close(), Expected::Unconfirmed);
    }
    void tellsTheOutcome()
    {
        QFETCH(RawReply, reply);
        QFETCH(int, expected);
        CreatorBench bench;
        bench.server.answer(reply);
        bench.creator.create(secret("KEY"));
        QVERIFY(bench.finishes());
        QCOMPARE(static_cast<int>(bench.outcome().index()), expected);
        QVERIFY(!bench.creator.isBusy());
        QCOMPARE(bench.server.requestsWith("POST"), 1U);
    }

    void refusesWhatWasNeverSent()
    {
        CreatorBench bench;
        auto gone = std::make_unique<RawServer>();
        const Connection connection = CreatorBench::connectionTo(*gone);
        gone.reset();
        Session session(bench.network, connection, PageSizing::always(10));
        QSignalSpy finished(&session.creator(), &SecretCreator::finished);
        session.creator().create(secret("KEY"));
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }));
        const auto outcome = finished.at(0).at(1).value<CreateOutcome>();
        QVERIFY(std::holds_alternative<Refused>(outcome));
    }

    void ignoresASecondCreateWhileBusy()
    {
        CreatorBench bench;
        bench.server.answer(
            RawReply().hold().send("HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"));
        bench.creator.create(secret("FIRST"));
        bench.creator.create(secret("SECOND"));
        QVERIFY(bench.arrives());
        bench.creator.create(secret("THIRD"));
        QCOMPARE(bench.started.size(), 1);
        QTest::qWait(1); // the server gets to its hold
        bench.server.release();
        QVERIFY(bench.finishes());
        QCOMPARE(bench.finished.at(0).at(0).toString(), QStringLiteral("FIRST"));
        bench.server.answer(RawReply::json(201, created));
        bench.creator.create(secret("FOURTH"));
        QVERIFY(bench.finishes(2));
        QCOMPARE(bench.started.size(), 2);
        QCOMPARE(bench.finished.at(1).at(0).toString(), QStringLiteral("FOURTH"));
        QCOMPARE(bench.server.requests().size(), 2U);
    }

    void canBeAskedAgainFromItsOwnSignal()
    {
        CreatorBench bench;
        bench.server.answer(RawReply::json(201, created));
        bench.server.answer(RawReply::json(201, created));
        bool once = true;
        QObject::connect(&bench.creator, &SecretCreator::finished, &bench.creator, [&] {
            if (std::exchange(once, false)) {
                QVERIFY(!bench.creator.isBusy());
                bench.creator.create(secret("NEXT"));
                QVERIFY(bench.creator.isBusy());
            }
        });
        bench.creator.create(secret("KEY"));
        QVERIFY(bench.finishes(2));
        QVERIFY(!bench.creator.isBusy());
        QCOMPARE(bench.finished.at(0).at(0).toString(), QStringLiteral("KEY"));
        QCOMPARE(bench.finished.at(1).at(0).toString(), QStringLiteral("NEXT"));
    }

    void keepsTheOutcomeWhenTheAskerIsGone()
    {
        CreatorBench bench;
        bench.server.answer(
            RawReply().hold().send("HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"));
        auto dialog = std::make_unique<QObject>();
        int heard = 0;
        QObject::connect(&bench.creator, &SecretCreator::finished, dialog.get(),
                         [&heard] { ++heard; });
        bench.creator.create(secret("KEY"));
        QVERIFY(bench.arrives());
        dialog.reset();
        QVERIFY(bench.creator.isBusy());
        QTest::qWait(1);
        bench.server.release();
        QVERIFY(bench.finishes());
        QCOMPARE(heard, 0);
    }

    void canBeDestroyedInFlight()
    {
        CreatorBench bench;
        bench.server.answer(
            RawReply().hold().send("HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"));
        bench.creator.create(secret("KEY"));
        QVERIFY(bench.arrives());
        bench.session.reset();
        QTest::qWait(1);
        bench.server.release();
        QVERIFY(QTest::qWaitFor([&] { return bench.server.openConnections() == 0; }));
        QCOMPARE(bench.finished.size(), 0);
        QCOMPARE(bench.server.requests().size(), 1U); // and nobody has sent it again
    }

    void canBeDestroyedFromItsOwnSignal()
    {
        CreatorBench bench;
        bench.server.answer(RawReply::json(201, created));
        QObject::connect(&bench.creator, &SecretCreator::finished, qApp,
                         [&bench] { bench.session.reset(); });
        bench.creator.create(secret("KEY"));
        QVERIFY(QTest::qWaitFor([&] { return bench.session == nullptr; }));
    }
};

QTEST_GUILESS_MAIN(TestSecretCreator)
#include "tst_secretcreator.moc"
