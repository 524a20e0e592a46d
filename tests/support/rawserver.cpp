// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "support/rawserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace coffer::test {

namespace {

using Do = RawReply::Step::Do;

RawRequest parsedHead(const QByteArray &head)
{
    RawRequest request;
    QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    request.version = first.value(2);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
    }
    return request;
}

// Undoes the chunks at `at`; where they end, or -1 while some are missing.
qsizetype endOfChunks(const QByteArray &bytes, qsizetype at, QByteArray &body)
{
    while (true) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0) {
            return -1;
        }
        const qsizetype size = bytes.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        at = lineEnd + 2 + size + 2;
        if (bytes.size() < at) {
            return -1;
        }
        if (size == 0) {
            return at;
        }
        body += bytes.mid(lineEnd + 2, size);
    }
}

// Takes the first request off the bytes once it is complete.
std::optional<RawRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    RawRequest request = parsedHead(bytes.left(headEnd));
    qsizetype end = headEnd + 4;
    if (request.headers.value("transfer-encoding").contains("chunked")) {
        end = endOfChunks(bytes, end, request.body);
    } else {
        const qsizetype size = request.headers.value("content-length").toLongLong();
        request.body = bytes.mid(end, size);
        end += size;
    }
    if (end < 0 || bytes.size() < end) {
        return std::nullopt;
    }
    request.raw = bytes.left(end);
    bytes.remove(0, end);
    return request;
}

// Qt 6.4.2 looks for an answer as soon as it has sent the request. If there is one by then, it
// takes an end of the connection after it for one that was lost before any answer. Servers take
// longer.
std::chrono::milliseconds thinkingTime(const RawReply &reply)
{
    const auto &steps = reply.steps();
    const bool answers = !steps.empty() && steps.front().what == Do::Send;
    const bool ends = answers && (steps.back().what == Do::Close || steps.back().what == Do::Reset);
    return std::chrono::milliseconds(ends ? 30 : 0);
}

} // namespace

/// One client: reads its requests and plays their replies, one at a time.
class RawServer::Connection final : public QObject
{
public:
    Connection(RawServer &server, QTcpSocket *socket, int number)
        : m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        m_socket->setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Connection::next);
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_writing) {
                next();
            }
        });
        connect(m_socket, &QTcpSocket::disconnected, this, &Connection::gone);
        if (m_server.m_greeting) {
            play(*m_server.m_greeting);
        }
        read();
    }

    void release()
    {
        if (std::exchange(m_held, false)) {
            next();
        }
    }

    void close() { m_socket->disconnectFromHost(); }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        m_server.m_received += bytes;
        m_input += bytes;
        if (m_playing) {
            return;
        }
        if (auto request = takeRequest(m_input)) {
            request->connection = m_number;
            m_server.m_requests.push_back(*request);
            const RawReply reply = m_server.replyTo(*request);
            play(reply, thinkingTime(reply));
        }
    }

    void play(const RawReply &reply, std::chrono::milliseconds after = {})
    {
        m_playing = true;
        const auto &steps = reply.steps();
        m_steps.assign(steps.begin(), steps.end());
        // Later, so that no reply is sent from inside the call that made the request.
        m_timer.start(after);
    }

    // Plays steps until one has to wait.
    void next()
    {
        m_writing = false;
        while (!m_steps.empty()) {
            RawReply::Step step = m_steps.front();
            m_steps.pop_front();
            if (!perform(step)) {
                return;
            }
        }
        m_playing = false;
        read();
    }

    // Returns whether the next step may follow at once.
    bool perform(RawReply::Step &step)
    {
        switch (step.what) {
        case Do::Send:
            return write(step);
        case Do::Wait:
            m_timer.start(step.time);
            return false;
        case Do::Hold:
            m_held = true;
            return false;
        case Do::Hang:
            return false;
        case Do::Close:
            m_socket->disconnectFromHost();
            return false;
        case Do::Reset: {
            const linger now{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                         &now, sizeof now);
            m_socket->abort();
            return false;
        }
        }
        return false;
    }

    // Writes while the client keeps up, so that an endless answer costs no memory here.
    bool write(RawReply::Step &step)
    {
        constexpr qint64 most = 1 << 20;
        while (step.times != 0) {
            if (m_socket->bytesToWrite() > most) {
                m_steps.push_front(step);
                m_writing = true;
                return false;
            }
            if (m_socket->write(step.bytes) < 0) {
                return false; // closed
            }
            step.times -= step.times > 0 ? 1 : 0;
        }
        return true;
    }

    void gone()
    {
        m_timer.stop();
        m_steps.clear();
        m_playing = true; // whatever still comes is not answered
        std::erase(m_server.m_open, this);
        deleteLater();
    }

    RawServer &m_server;
    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_input;
    std::deque<RawReply::Step> m_steps;
    int m_number;
    bool m_playing = false;
    bool m_writing = false;
    bool m_held = false;
};

RawServer::RawServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("RawServer cannot listen: %s", qPrintable(m_server.errorString()));
    }
}

RawServer::~RawServer()
{
    for (const Connection *connection : std::exchange(m_open, {})) {
        delete connection;
    }
}

QString RawServer::url(const QString &scheme, const QString &host) const
{
    return scheme + QLatin1String("://") + host + QLatin1Char(':') + QString::number(port());
}

void RawServer::release()
{
    for (Connection *connection : std::vector(m_open)) {
        connection->release();
    }
}

void RawServer::closeConnections()
{
    for (Connection *connection : std::vector(m_open)) {
        connection->close();
    }
}

void RawServer::stopListening()
{
    m_port = port();
    m_server.close();
    for (const Connection *connection : std::exchange(m_open, {})) {
        delete connection;
    }
}

void RawServer::listenAgain()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("RawServer cannot listen again: %s", qPrintable(m_server.errorString()));
    }
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new Connection(*this, socket, m_connections++);
        m_open.push_back(connection);
    }
}

RawReply RawServer::replyTo(const RawRequest &request)
{
    if (!m_queue.empty()) {
        RawReply reply = std::move(m_queue.front());
        m_queue.pop_front();
        return reply;
    }
    return m_answerer ? m_answerer(request)
                      : json(599, R"({"error":"a request that the test did not plan"})");
}

} // namespace coffer::test
