// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/deadlines.h"
#include "api/requestnote.h"
#include "store/wipedbytes.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <tl/expected.hpp>

#include <functional>

namespace coffer {

/// A complete HTTP answer, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< without parameters, lower case
    QString location; ///< of a redirect: scheme, host and path
    WipedBytes body;
    QByteArray retryAfter = {}; ///< the header, as it came

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
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
    /// A body whose length is announced gets \a room more, for what the caller does with it.
    Transfer(QNetworkReply *reply, const Deadlines &deadlines, Done done, std::size_t room = 0);
    ~Transfer() override;
    void markSent(); ///< some of it may be on the wire; `requestSent` tells that late
    /// It has a body of no bytes, of which Qt never tells that it was sent: it counts as sent
    /// unless it is known that there was no connection.
    void expectNoSign();

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
    [[nodiscard]] bool mayBeSent() const { return m_sent || m_isSilent; }
    void release();

    QPointer<QNetworkReply> m_reply; // its manager owns it too, and may die first
    Deadlines m_deadlines;
    Done m_done;
    WipedBytes m_body;
    std::size_t m_room;
    QString m_tlsText;
    std::optional<TlsFailure> m_tls;
    QTimer m_timer;
    QDeadlineTimer m_whole; // monotonic: setting the clock changes nothing
    QDeadlineTimer m_part; // until the request is sent, then until the next sign of life
    RequestNote m_note;
    bool m_sent = false;
    bool m_isSilent = false; // nothing tells when it is sent
};

} // namespace coffer
