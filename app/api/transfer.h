// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "store/wipedbytes.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace coffer {

/// How long each part of an exchange may take, on a clock that nobody can set.
struct Deadlines
{
    std::chrono::milliseconds connect{10'000}; ///< until the request is on the wire
    std::chrono::milliseconds idle{15'000}; ///< between two signs of life
    std::chrono::milliseconds total{30'000}; ///< from start to the last byte
};

/// A complete HTTP answer, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< without parameters, lower case
    QString location; ///< of a redirect: scheme, host and path
    WipedBytes body;
};

/// One HTTP exchange: holds it to its deadlines and to 32 MiB, and tells how it ended, once.
class Transfer final : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        bool sent = false; ///< false: the request provably never left this machine
        tl::expected<HttpAnswer, ApiError> answer;
    };
    using Done = std::function<void(Outcome)>;

    /// Takes over \a reply, which must have just been made. \a done is called once, from the event
    /// loop, and may destroy this object; destroying it earlier cancels without a call.
    Transfer(QNetworkReply *reply, const Deadlines &deadlines, Done done);
    ~Transfer() override;
    void markSent(); ///< some of it may be on the wire; `requestSent` tells that late

private:
    void signOfLife();
    void armTimer();
    void expire();
    void readHead();
    void readMore();
    void end(ApiError::Kind kind);
    void replyFinished();
    void deliver(tl::expected<HttpAnswer, ApiError> answer);
    [[nodiscard]] HttpAnswer takeAnswer();
    [[nodiscard]] ApiError failure(ApiError::Kind kind) const;
    void release();

    QPointer<QNetworkReply> m_reply; // its manager owns it too, and may die first
    Deadlines m_deadlines;
    Done m_done;
    WipedBytes m_body;
    QString m_tlsText;
    QTimer m_timer;
    QDeadlineTimer m_whole; // monotonic: setting the clock changes nothing
    QDeadlineTimer m_part; // until the request is sent, then until the next sign of life
    bool m_sent = false;
};

} // namespace coffer
