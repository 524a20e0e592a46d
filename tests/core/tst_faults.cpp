// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/apifixture.h"

using namespace coffer;
using namespace coffer::test;
using Kind = ApiError::Kind;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray json = "Content-Type: application/json\r\n";
constexpr std::chrono::milliseconds moment{50};

} // namespace

/// Connections that break, and servers that talk nonsense: what reads and writes come to.
class FaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedConnection();
    void silentTls();
    void noTls_data();
    void noTls();
    void brokenAnswers_data();
    void brokenAnswers();
    void bannerAtConnect();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void aSilentServerLeavesAWriteUnconfirmed();
    void staleConnection_data();
    void staleConnection();
    void unsolicitedSecondAnswer();
    void aBrokenErrorBodyKeepsItsStatus_data();
    void aBrokenErrorBodyKeepsItsStatus();
};

void FaultsTest::refusedConnection()
{
    ApiFixture f;
    const quint16 port = [] {
        const RawServer gone;
        return gone.port();
    }();
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    const SecretsApi api(*f.network, ApiFixture::connectionTo(url));
    std::optional<CreateOutcome> outcome;
    Request request = api.create(newSecret(), [&](CreateOutcome o) { outcome = std::move(o); });
    QTRY_VERIFY(outcome);
    QVERIFY(std::holds_alternative<Refused>(*outcome)); // it was never sent
    QCOMPARE(std::get<Refused>(*outcome).error.kind, Kind::ConnectionRefused);
    QCOMPARE(std::get<Refused>(*outcome).error.subject, QStringLiteral("127.0.0.1:%1").arg(port));
    QCOMPARE(std::get<Refused>(*outcome).error.status, 0);

    std::optional<UpdateOutcome> updated;
    request = api.update(ApiFixture::secretId(), {QStringLiteral("k"), {}},
                         [&](UpdateOutcome o) { updated = std::move(o); });
    QTRY_VERIFY(updated);
    QVERIFY(std::holds_alternative<Refused>(*updated));
    std::optional<RemoveOutcome> removed;
    request = api.remove(ApiFixture::secretId(), [&](RemoveOutcome o) { removed = std::move(o); });
    QTRY_VERIFY(removed);
    QVERIFY(std::holds_alternative<Refused>(*removed));

    std::optional<ApiError> error;
    request = api.list(1, {}, [&](const tl::expected<Page, ApiError> &p) { error = p.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::ConnectionRefused);
}

// The handshake is part of connecting: nothing is sent before it, so a create is known not done.
void FaultsTest::silentTls()
{
    Deadlines deadlines = patient;
    deadlines.connect = std::chrono::milliseconds(150);
    ApiFixture f(deadlines, QStringLiteral("https"));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, Kind::ConnectTimeout);
    QCOMPARE(f.error()->subject, QStringLiteral("127.0.0.1"));
    f.page.reset();
    f.create();
    QTRY_COMPARE(f.calls, 2);
    QVERIFY(std::holds_alternative<Refused>(*f.outcome));
    QCOMPARE(f.error()->kind, Kind::ConnectTimeout);
    QVERIFY(f.server.connections() > 0);
    QVERIFY2(!f.server.received().contains("opaque"), "the token must not be readable");
    QVERIFY2(!f.server.received().contains("\x02h2"), "HTTP/2 must not be offered");
}

void FaultsTest::noTls_data()
{
    QTest::addColumn<RawReply>("greeting");
    QTest::newRow("plain http") << RawReply::raw("HTTP/1.1 400 Bad Request\r\n\r\n").close();
    QTest::newRow("ssh") << RawReply::raw("SSH-2.0-OpenSSH_9.2\r\n");
}

// The port of another service: there is no certificate to speak of, so the place is named.
void FaultsTest::noTls()
{
    QFETCH(RawReply, greeting);
    ApiFixture f(patient, QStringLiteral("https"));
    f.server.greetWith(greeting);
    const QString place = QStringLiteral("127.0.0.1:%1").arg(f.server.port());
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, Kind::NoTls);
    QCOMPARE(f.error()->subject, place);
    f.page.reset();
    f.create();
    QTRY_COMPARE(f.calls, 2);
    QVERIFY(std::holds_alternative<Refused>(*f.outcome));
    QCOMPARE(f.error()->kind, Kind::NoTls);
    QCOMPARE(f.error()->subject, place);
}

// Qt sends a GET again by itself: in all 2 times when the connection ends before any byte and up to
// 4 times, as timing has it, when what came is no whole head; a create is sent once. Garbage and a
// lost connection look the same.
void FaultsTest::brokenAnswers_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("reads"); // how often the server sees a GET at most
    const auto row = [](const char *name, Kind kind, int reads, const RawReply &reply) {
        QTest::newRow(name) << reply << kind << reads;
    };
    using enum ApiError::Kind;
    const auto raw = [](const QByteArray &bytes) { return RawReply::raw(bytes).close(); };
    const QByteArray page = json + "Content-Length: 1000\r\n\r\n" + emptyPage;

    row("closed before any byte", ConnectionLost, 2, RawReply().close());
    row("reset before any byte", ConnectionLost, 2, RawReply().reset());
    row("half a status line", ConnectionLost, 4, raw("HTTP/1.1 20"));
    row("half a header", ConnectionLost, 4, raw(ok + "Content-Ty"));
    row("head without end", ConnectionLost, 4, raw(ok + json));
    row("no HTTP", ConnectionLost, 4, raw("SSH-2.0-OpenSSH_9.2\r\n"));
    row("no HTTP, long", ConnectionLost, 4, raw(QByteArray(5000, 'x') + "\r\n\r\n"));
    row("binary", ConnectionLost, 4, raw(QByteArray(64, '\x15')));
    row("JSON without HTTP", ConnectionLost, 4, raw(emptyPage + "\r\n\r\n"));
    row("cut, with length", ConnectionLost, 1, raw(ok + page));
    row("reset in the body", ConnectionLost, 1, RawReply::raw(ok + page).wait(moment).reset());
    row("cut, chunked", ConnectionLost, 1,
        RawReply().chunked(ok + json, {emptyPage}, true).close());
    row("cut, without length", Malformed, 1, raw(ok + json + "\r\n" + emptyPage.left(20)));
    row("bad chunk size", Malformed, 1, raw(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"));
    row("bad gzip", BadEncoding, 1,
        raw(ok + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!"));
    row("only early hints", UnexpectedStatus, 1, raw("HTTP/1.1 103 Early Hints\r\n\r\n"));
}

void FaultsTest::brokenAnswers()
{
    QFETCH(RawReply, reply);
    QFETCH(Kind, kind);
    QFETCH(int, reads);
    {
        ApiFixture f;
        f.server.answerWith([reply](const RawRequest &) { return reply; });
        f.create();
        QTRY_COMPARE(f.calls, 1);
        QVERIFY2(f.isUnconfirmed(), "it was sent, so nobody knows");
        QCOMPARE(f.server.requests().size(), 1U);
        QCOMPARE(f.error()->kind, kind);
        QVERIFY(f.error()->serverText.isEmpty());
    }
    for (const bool isUpdate : {true, false}) {
        ApiFixture f;
        f.server.answerWith([reply](const RawRequest &) { return reply; });
        isUpdate ? f.update() : f.remove();
        QTRY_COMPARE(f.calls, 1);
        QVERIFY2(f.isUnconfirmed(), "it was sent, so nobody knows");
        QCOMPARE(f.server.requests().size(), 1U);
        QCOMPARE(f.error()->kind, kind);
        QVERIFY(f.error()->serverText.isEmpty());
    }
    ApiFixture f;
    f.server.answerWith([reply](const RawRequest &) { return reply; });
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(!f.page->has_value());
    QCOMPARE(f.error()->kind, kind);
    QVERIFY(f.error()->serverText.isEmpty());
    const auto seen = static_cast<int>(f.server.requests().size());
    QVERIFY2(seen >= 1 && seen <= reads, QByteArray::number(seen).constData());
}

void FaultsTest::bannerAtConnect()
{
    ApiFixture f;
    f.server.greetWith(RawReply::raw("SSH-2.0-OpenSSH_9.2\r\n"));
    f.server.answerWith([](const RawRequest &) { return RawReply().close(); });
    f.create();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(f.isUnconfirmed() || std::holds_alternative<Refused>(*f.outcome));
    QVERIFY(f.server.requests().size() <= 1U);
    QVERIFY(f.server.requests().empty() || f.isUnconfirmed());
    QVERIFY2(f.error()->kind == Kind::NotHttp || f.error()->kind == Kind::ConnectionLost,
             qPrintable(QString::number(static_cast<int>(f.error()->kind))));
}

void FaultsTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void FaultsTest::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    RawServer other;
    ApiFixture f;
    f.server.answerWith([&](const RawRequest &) {
        return RawReply::http(status, "text/html", "<html>moved</html>",
                              "Location: http://user:word@127.0.0.1:"
                                  + QByteArray::number(other.port()) + "/there?a=b#c\r\n");
    });
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QCOMPARE(f.error()->kind, Kind::Moved);
    QCOMPARE(f.error()->status, status);
    QVERIFY(f.error()->serverText.isEmpty());
    QCOMPARE(f.error()->subject, other.url() + QStringLiteral("/there"));
    f.page.reset();
    f.create();
    QTRY_COMPARE(f.calls, 2);
    QVERIFY(std::holds_alternative<Refused>(*f.outcome));
    QCOMPARE(f.error()->kind, Kind::Moved);
    QCOMPARE(f.error()->subject, other.url() + QStringLiteral("/there"));
    f.forget();
    f.update();
    QTRY_COMPARE(f.calls, 3);
    QVERIFY(f.isRefused());
    f.forget();
    f.remove();
    QTRY_COMPARE(f.calls, 4);
    QVERIFY(f.isRefused());
    QCOMPARE(f.server.requests().size(), 4U);
    QCOMPARE(other.connections(), 0);
}

// Also without a body to take: the request was sent, and that is known.
void FaultsTest::aSilentServerLeavesAWriteUnconfirmed()
{
    for (const bool isUpdate : {true, false}) {
        Deadlines deadlines = patient;
        deadlines.idle = moment;
        ApiFixture f(deadlines);
        f.server.answerWith([](const RawRequest &) { return RawReply().hang(); });
        isUpdate ? f.update() : f.remove();
        QTRY_COMPARE(f.calls, 1);
        QVERIFY(f.isUnconfirmed());
        QCOMPARE(f.error()->kind, Kind::AnswerTimeout);
        QCOMPARE(f.server.requests().size(), 1U);
    }
}

void FaultsTest::staleConnection_data()
{
    QTest::addColumn<bool>("closedFirst");
    QTest::newRow("closed while idle") << true;
    QTest::newRow("reset when the next request comes") << false;
}

// A kept connection that the server gives up may cost a create, but never sends it twice, and what
// is said of it is true. When Qt notices that it was closed is a race, so each end is right.
void FaultsTest::staleConnection()
{
    QFETCH(bool, closedFirst);
    ApiFixture f;
    f.server.answer(RawServer::json(200, emptyPage));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    f.page.reset();
    if (closedFirst) {
        f.server.closeConnections();
        f.server.answer(RawServer::json(201, createdBody));
    } else {
        f.server.answer(RawReply().reset());
    }
    f.create();
    QTRY_COMPARE(f.calls, 2);
    const bool created = std::holds_alternative<Created>(*f.outcome);
    const bool refused = std::holds_alternative<Refused>(*f.outcome);
    QVERIFY(closedFirst || f.isUnconfirmed());
    QVERIFY(f.server.requests().size() <= 2U);
    QVERIFY(!created || f.server.connections() == 2);
    QVERIFY2(!refused || f.server.requests().size() == 1U, "refused means that it never left");
}

// What follows an answer unasked must never be taken for the answer to the next question.
void FaultsTest::unsolicitedSecondAnswer()
{
    const QByteArray evil = R"({"items":[],"endCursor":"evil","count":0})";
    ApiFixture f;
    f.server.answer(RawReply::raw(RawServer::json(200, emptyPage).steps().front().bytes
                                  + RawServer::json(200, evil).steps().front().bytes));
    f.list();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(f.page->has_value());
    QVERIFY(!(*f.page)->next);
    f.server.answerWith([](const RawRequest &) { return RawServer::json(200, emptyPage); });
    f.list();
    QTRY_COMPARE(f.calls, 2);
    QVERIFY2(!f.page->has_value() || !(*f.page)->next, "the answer that nobody asked for");
    f.page.reset();
    f.server.answer(RawServer::json(409, R"({"error":"exists"})"));
    f.create();
    QTRY_COMPARE(f.calls, 3);
    QCOMPARE(f.error()->kind, Kind::Conflict);
}

void FaultsTest::aBrokenErrorBodyKeepsItsStatus_data()
{
    QTest::addColumn<RawReply>("reply");
    const QByteArray head = "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n";
    const QByteArray cut = R"({"error":"exi)";
    QTest::newRow("cut") << RawReply::raw(head + "Content-Length: 99\r\n\r\n" + cut).close();
    QTest::newRow("chunked, cut") << RawReply().chunked(head, {cut}, true).close();
    QTest::newRow("reset")
        << RawReply::raw(head + "Content-Length: 99\r\n\r\n" + cut).wait(moment).reset();
    QTest::newRow("bad gzip") << RawReply::raw(
        head + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!");
    QTest::newRow("never ends") << RawReply::raw(head + "Content-Length: 99\r\n\r\n" + cut).hang();
    QTest::newRow("too large") << RawReply::raw(head + "\r\n").flood(QByteArray(1 << 16, 'x'), -1);
}

// The status has said all that matters: whether it was done, and why not.
void FaultsTest::aBrokenErrorBodyKeepsItsStatus()
{
    QFETCH(RawReply, reply);
    Deadlines deadlines = patient;
    deadlines.idle = std::chrono::milliseconds(300);
    ApiFixture f(deadlines);
    f.server.answerWith([reply](const RawRequest &) { return reply; });
    f.create();
    QTRY_COMPARE(f.calls, 1);
    QVERIFY(std::holds_alternative<Refused>(*f.outcome));
    QCOMPARE(f.error()->kind, Kind::Conflict);
    QCOMPARE(f.error()->status, 409);
    QVERIFY(f.error()->serverText.size() <= 200);
    QVERIFY(!f.error()->serverText.contains(QStringLiteral("gzip")));
    QCOMPARE(f.server.requests().size(), 1U);
    f.outcome.reset();
    f.list();
    QTRY_COMPARE(f.calls, 2);
    QCOMPARE(f.error()->kind, Kind::Conflict);
    QTRY_COMPARE(f.server.requests().size(), 2U);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
