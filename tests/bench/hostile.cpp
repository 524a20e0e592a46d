// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/scenes.h"
#include "bench/stage.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace coffer::bench {

namespace {

/// Answers everything with one body, from a thread of its own: whatever it costs to send that, it
/// costs the window nothing.
class OneAnswer final
{
public:
    explicit OneAnswer(const QByteArray &body)
        : m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body)
        , m_thread(QThread::create([this] { serve(); }))
    {
        m_thread->start();
        while (m_port == 0) {
            QThread::msleep(1);
        }
    }
    ~OneAnswer()
    {
        m_isOver = true;
        m_thread->wait();
    }
    OneAnswer(const OneAnswer &) = delete;
    OneAnswer &operator=(const OneAnswer &) = delete;

    [[nodiscard]] Connection connection() const
    {
        return {*Endpoint::parse(QStringLiteral("http://127.0.0.1:%1").arg(m_port.load())),
                *Token::parse("made-up"),
                QUuid(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))};
    }

private:
    void serve()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen");
        }
        m_port = server.serverPort();
        while (!m_isOver) {
            if (!server.waitForNewConnection(50)) {
                continue;
            }
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            QByteArray asked;
            while (!asked.contains("\r\n\r\n") && socket->waitForReadyRead(1000)) {
                asked += socket->readAll();
            }
            socket->write(m_answer);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(1000)) {}
        }
    }

    QByteArray m_answer;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

QByteArray page(const QByteArray &items)
{
    return R"({"items":[)" + items + R"(],"endCursor":null,"count":0})";
}

QByteArray millionItems()
{
    return page("{}" + QByteArray(",{}").repeated(999'999));
}

QByteArray hugeKeys()
{
    QByteArrayList items;
    for (int number = 0; number < 16; ++number) {
        items += R"({"id":"10000000-0000-4000-8000-0000000000)" + QByteArray::number(10 + number)
            + R"(","key":")" + QByteArray(1 << 20, 'k') + QByteArray::number(number)
            + R"(","value":""})";
    }
    return page(items.join(','));
}

void meet(Stage &stage, const QString &name, const QByteArray &body)
{
    const OneAnswer server(body);
    stage.step(name, [&] {
        stage.window().open({server.connection()});
        return Stage::until([&] { return stage.window().isSettled(); });
    });
}

} // namespace

QJsonObject playHostile(PaintWatch &paints)
{
    Stage stage(paints, {});
    meet(stage, QStringLiteral("a page of a million items"), millionItems());
    meet(stage, QStringLiteral("keys of 1 MiB"), hugeKeys());
    meet(stage, QStringLiteral("a value of 5 MB"),
         page(R"({"id":"10000000-0000-4000-8000-000000000001","key":"k","value":")"
              + QByteArray("AAAA").repeated(1'750'000) + R"("})"));
    meet(stage, QStringLiteral("JSON 100,000 deep"), page(QByteArray(100'000, '[')));
    meet(stage, QStringLiteral("33 MiB"), QByteArray(33 << 20, ' '));
    return {{QStringLiteral("steps"), stage.steps()}};
}

} // namespace coffer::bench
