// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <vector>

using namespace coffer::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // milliseconds; only a failure takes so long

std::unique_ptr<QTcpSocket> connected(const DemoServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    return socket->waitForConnected(patience) ? std::move(socket) : nullptr;
}

QByteArray request(const DemoServer &server, const QByteArray &method, const QByteArray &path,
                   const QByteArray &rest = "\r\n")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: demo\r\nX-Project-Token: " + server.token()
        + "\r\n" + rest;
}

QByteArray secretsPath(const DemoServer &server)
{
    return "/v1/core_instances/" + server.coreInstance().toByteArray(QUuid::WithoutBraces)
        + "/secrets?last=1";
}

QByteArray creation(const DemoServer &server, const QByteArray &key)
{
    const QByteArray body = R"({"key":")" + key + R"(","value":""})";
    return request(server, "POST", secretsPath(server),
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// All of one answer, whose end its Content-Length tells.
QByteArray answer(QTcpSocket &socket)
{
    QByteArray bytes;
    const auto isWhole = [&] {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype at = bytes.indexOf("Content-Length: ") + 16;
        return head > 0
            && bytes.size() - head - 4 >= bytes.mid(at, bytes.indexOf('\r', at) - at).toInt();
    };
    while (!isWhole() && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience))) {
        bytes += socket.readAll();
    }
    return bytes;
}

QByteArray ask(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    return answer(socket);
}

} // namespace

/// How the demo server waits, how it stops, and what it does with clients that misbehave.
class tst_DemoServerStop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latencyIsWaited();
    void stopDropsWaitingAnswers();
    void stopDoesNotWaitForAnybody();
    void startAndStopAtOnce();
    void clientThatVanishesDoesNoHarm();
    void moreConnectionsThanThreads();
    void connectionIsKept();
    void callsWithoutLengthHaveNoBody();
    void chunkedBodyIsMeasured();
    void longPathIsUnknown();
    void garbageIsRefused();
    void onlyLoopbackIsServed();
};

void tst_DemoServerStop::latencyIsWaited()
{
    DemoOptions options;
    options.latency = 200ms;
    const DemoServer server(options);
    const auto socket = connected(server);
    QVERIFY(socket);
    for (const QByteArray &path : {secretsPath(server), QByteArray("/nowhere")}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(*socket, request(server, "GET", path)).startsWith("HTTP/1.1 "));
        QVERIFY(timer.elapsed() >= 200);
    }
}

void tst_DemoServerStop::stopDropsWaitingAnswers()
{
    DemoOptions options;
    options.latency = 1h; // a stop that waits for it is ended by the test's time-out
    auto server = std::make_unique<DemoServer>(options);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 6; ++i) {
        sockets.push_back(connected(*server));
        QVERIFY(sockets.back());
        sockets.back()->write(request(*server, "GET", secretsPath(*server)));
        QVERIFY(sockets.back()->waitForBytesWritten(patience));
    }
    QTest::qWait(50);
    server.reset();
    for (const auto &socket : sockets) {
        QVERIFY(socket->state() == QTcpSocket::UnconnectedState || socket->waitForDisconnected());
        QCOMPARE(socket->readAll(), QByteArray());
    }
}

void tst_DemoServerStop::stopDoesNotWaitForAnybody()
{
    auto server = std::make_unique<DemoServer>(DemoOptions());
    const auto idle = connected(*server);
    const auto used = connected(*server);
    const auto halfway = connected(*server);
    QVERIFY(idle && used && halfway);
    QVERIFY(ask(*used, request(*server, "GET", secretsPath(*server))).contains("200 OK"));
    halfway->write("GET /v1/core_inst");
    QVERIFY(halfway->waitForBytesWritten(patience));
    QElapsedTimer timer;
    timer.start();
    server.reset();
    const qint64 keepAlive = 60'000; // the server's own, so that a wait cannot be shorter
    QVERIFY2(timer.elapsed() < keepAlive, "the stop waited for a connection");
}

void tst_DemoServerStop::startAndStopAtOnce()
{
    for (int i = 0; i < 20; ++i) { // a stop that comes before the loop has begun must not hang
        const DemoServer server({});
        QVERIFY(server.isListening());
    }
}

void tst_DemoServerStop::clientThatVanishesDoesNoHarm()
{
    DemoOptions options;
    options.latency = 100ms;
    const DemoServer server(options);
    for (int i = 0; i < 5; ++i) {
        const auto socket = connected(server);
        QVERIFY(socket);
        socket->write(creation(server, "vanished-" + QByteArray::number(i)));
        QVERIFY(socket->waitForBytesWritten(patience));
        QTest::qWait(20);
        socket->abort();
    }
    QTest::qWait(200);
    const auto socket = connected(server);
    QVERIFY(socket);
    const QByteArray bytes = ask(*socket, request(server, "GET", secretsPath(server)));
    QVERIFY(bytes.contains("200 OK"));
    QVERIFY2(bytes.contains("vanished-4"), "a write that arrived is done, answered or not");
}

void tst_DemoServerStop::moreConnectionsThanThreads()
{
    const DemoServer server({});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 60; ++i) {
        sockets.push_back(connected(server));
        QVERIFY(sockets.back());
    }
    for (auto &socket : sockets) { // a queued one has its turn when one before it hangs up
        QVERIFY(ask(*socket, request(server, "GET", secretsPath(server))).contains("200 OK"));
        socket.reset();
    }
}

void tst_DemoServerStop::connectionIsKept()
{
    const DemoServer server({});
    const auto socket = connected(server);
    QVERIFY(socket);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(ask(*socket, request(server, "GET", secretsPath(server))).contains("200 OK"));
    }
    QCOMPARE(socket->state(), QTcpSocket::ConnectedState);
    const QByteArray one = request(server, "GET", secretsPath(server));
    QByteArray two = ask(*socket, one + one); // the second is not lost with the first
    while (two.count("200 OK") < 2 && socket->waitForReadyRead(patience)) {
        two += socket->readAll();
    }
    QCOMPARE(two.count("200 OK"), 2);
}

void tst_DemoServerStop::callsWithoutLengthHaveNoBody()
{
    const DemoServer server({});
    const auto socket = connected(server);
    QVERIFY(socket);
    const QByteArray path = "/v1/core_instance_secrets/123e4567-e89b-12d3-a456-426614174000";
    QVERIFY(ask(*socket, request(server, "DELETE", path)).contains("secret not found"));
    QVERIFY(ask(*socket, request(server, "PATCH", path)).contains("invalid JSON body"));
    QVERIFY(
        ask(*socket, request(server, "POST", secretsPath(server))).contains("invalid JSON body"));
}

void tst_DemoServerStop::chunkedBodyIsMeasured()
{
    const DemoServer server({});
    const auto socket = connected(server);
    QVERIFY(socket);
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    const QByteArray bytes =
        ask(*socket,
            request(server, "POST", secretsPath(server),
                    "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeated(17) + "0\r\n\r\n"));
    QVERIFY2(bytes.contains(" 413 ") && bytes.contains("request body too large"),
             bytes.constData());
}

void tst_DemoServerStop::longPathIsUnknown()
{
    const DemoServer server({});
    const auto socket = connected(server);
    QVERIFY(socket);
    const QByteArray bytes = ask(*socket, request(server, "GET", '/' + QByteArray(8000, 'a')));
    QVERIFY2(bytes.contains(" 404 ") && bytes.contains(R"({"error":"not found"})"),
             bytes.constData());
}

void tst_DemoServerStop::garbageIsRefused()
{
    const DemoServer server({});
    const auto socket = connected(server);
    QVERIFY(socket);
    const QByteArray bytes = ask(*socket, "maple otter lantern\r\n\r\n");
    QVERIFY2(bytes.contains(" 400 ") && bytes.contains(R"({"error":)"), bytes.constData());
    const auto other = connected(server);
    QVERIFY(other);
    QVERIFY(ask(*other, request(server, "GET", secretsPath(server))).contains("200 OK"));
}

void tst_DemoServerStop::onlyLoopbackIsServed()
{
    const DemoServer server({});
    QCOMPARE(server.url().host(), u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(server.url().port()));
    QVERIFY(!socket.waitForConnected(1000));
}

QTEST_GUILESS_MAIN(tst_DemoServerStop)
#include "tst_demoserverstop.moc"
