// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/rawreply.h"

#include <QMultiMap>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

namespace coffer::test {

/// A request as it was on the wire.
struct RawRequest
{
    int connection = 0; ///< from 0, in the order of connecting
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded as sent
    QByteArray version;
    QMultiMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body; ///< undone if it was chunked
    QByteArray raw; ///< every byte of it
};

/// A server on 127.0.0.1 that does to HTTP whatever a test asks, request by request.
///
/// It lives in the thread of the test and needs its event loop; it never blocks. Requests are
/// answered by the queue of `answer`, then by the function of `answerWith`; one that nobody planned
/// gets a 599, so that it shows.
class RawServer final
{
public:
    using Answerer = std::function<RawReply(const RawRequest &)>;

    RawServer();
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// `http://127.0.0.1:PORT`, or with another scheme or host.
    [[nodiscard]] QString url(const QString &scheme = QStringLiteral("http"),
                              const QString &host = QStringLiteral("127.0.0.1")) const;

    void answer(const RawReply &reply) { m_queue.push_back(reply); }
    void answerWith(Answerer answerer) { m_answerer = std::move(answerer); }
    /// What every later connection gets at once, before it has asked anything.
    void greetWith(const RawReply &reply) { m_greeting = reply; }
    /// Lets every reply that has come to a `hold` step go on.
    void release();
    /// Closes all connections from this side, and keeps listening.
    void closeConnections();
    /// Refuses connections from now on, and gives up those it has.
    void stopListening();
    /// Takes them again, on the same port.
    void listenAgain();

    /// Everything that was asked, in order.
    [[nodiscard]] const std::vector<RawRequest> &requests() const { return m_requests; }
    /// How many of them had \a method.
    [[nodiscard]] std::size_t requestsWith(const QByteArray &method) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_requests.begin(), m_requests.end(),
                          [&](const RawRequest &one) { return one.method == method; }));
    }
    /// How many connections were ever made.
    [[nodiscard]] int connections() const { return m_connections; }
    /// How many of them are still open, as far as this side knows.
    [[nodiscard]] int openConnections() const { return static_cast<int>(m_open.size()); }
    /// Every byte that was received, requests or not.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

    /// See RawReply.
    [[nodiscard]] static RawReply json(int status, const QByteArray &body,
                                       const QByteArray &headers = {})
    {
        return RawReply::json(status, body, headers);
    }

private:
    class Connection;

    void accept();
    [[nodiscard]] RawReply replyTo(const RawRequest &request);

    QTcpServer m_server;
    std::deque<RawReply> m_queue;
    Answerer m_answerer;
    std::optional<RawReply> m_greeting;
    std::vector<RawRequest> m_requests;
    std::vector<Connection *> m_open;
    QByteArray m_received;
    int m_connections = 0;
    quint16 m_port = 0; // while nobody listens
};

} // namespace coffer::test
