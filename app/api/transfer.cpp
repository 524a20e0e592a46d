// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/transfer.h"

#include "api/networkkind.h"

#include <QSslError>

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

constexpr std::size_t maxBody = 32U << 20U; // a page larger than this is no page
constexpr qint64 readAhead = 1 << 20; // what Qt may buffer before we have looked at the size

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Whether it is certain that there was no connection to send anything on.
bool hadNoConnection(const tl::expected<HttpAnswer, ApiError> &answer)
{
    using enum ApiError::Kind;
    if (answer) {
        return false;
    }
    switch (answer.error().kind) {
    case HostNotFound:
    case ConnectionRefused:
    case Tls:
    case NoTls:
    case Proxy:
        return true;
    default:
        return false;
    }
}

} // namespace

Transfer::Transfer(QNetworkReply *reply, const Deadlines &deadlines, Done done, std::size_t room)
    : m_reply(reply)
    , m_deadlines(deadlines)
    , m_done(std::move(done))
    , m_room(room)
    , m_whole(deadlines.total)
    , m_part(deadlines.connect)
    , m_note(*reply)
{
    m_timer.setSingleShot(true);
    m_reply->setReadBufferSize(readAhead);
    connect(&m_timer, &QTimer::timeout, this, &Transfer::expire);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_note.sent();
        markSent();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Transfer::signOfLife);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::readHead);
    connect(m_reply, &QIODevice::readyRead, this, &Transfer::readMore);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty()) {
            m_tlsText = errors.constFirst().errorString();
            m_tls = tlsFailureOf(errors, m_reply->url().host());
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replyFinished);
    // A manager that dies takes its replies with it, and says no more about them.
    connect(m_reply, &QObject::destroyed, &m_timer, &QTimer::stop);
    armTimer();
}

Transfer::~Transfer()
{
    if (m_reply != nullptr) {
        m_note.dropped(statusOf(*m_reply), m_body.size(), m_sent);
    }
    release();
}

void Transfer::release()
{
    m_timer.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this); // first, because abort() emits finished() at once
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void Transfer::markSent()
{
    m_sent = true;
    signOfLife();
}

void Transfer::expectNoSign()
{
    m_isSilent = true;
    signOfLife();
}

void Transfer::signOfLife()
{
    if (mayBeSent()) { // before that, nothing but the connection itself is waited for
        m_part.setRemainingTime(m_deadlines.idle);
        armTimer();
    }
}

void Transfer::armTimer()
{
    const qint64 wait = std::min(m_whole.remainingTime(), m_part.remainingTime());
    m_timer.start(std::chrono::milliseconds(wait));
}

void Transfer::expire()
{
    if (!m_whole.hasExpired() && !m_part.hasExpired()) {
        armTimer(); // timers may fire a little early
        return;
    }
    end(mayBeSent() ? ApiError::Kind::AnswerTimeout : ApiError::Kind::ConnectTimeout);
}

void Transfer::readHead()
{
    signOfLife();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > static_cast<qint64>(maxBody)) {
        end(ApiError::Kind::AnswerTooLarge);
    } else if (announced > 0) {
        m_body.reserve(static_cast<std::size_t>(announced) + m_room);
    }
}

void Transfer::readMore()
{
    signOfLife();
    const auto available = static_cast<std::size_t>(m_reply->bytesAvailable());
    if (m_body.size() + available > maxBody) {
        end(ApiError::Kind::AnswerTooLarge);
        return;
    }
    const std::size_t before = m_body.size();
    makeRoom(m_body, before + available);
    m_body.resize(before + available);
    const qint64 read = m_reply->read(m_body.data() + before, static_cast<qint64>(available));
    m_body.resize(before + static_cast<std::size_t>(std::max<qint64>(read, 0)));
}

void Transfer::end(ApiError::Kind kind)
{
    // A status that is an error has said all that matters, even if its body never ends.
    if (statusOf(*m_reply) >= 300) {
        deliver(takeAnswer());
    } else {
        deliver(tl::unexpected(failure(kind)));
    }
}

void Transfer::replyFinished()
{
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError && status == 0) {
        end(ApiError::Kind::NotHttp);
    } else if (error != QNetworkReply::NoError && status < 300) {
        // The status said success but the answer did not arrive whole: what came is thrown away.
        end(kindOfNetwork(error, mayBeSent(), !proxyFor(m_reply->url()).isEmpty()));
    } else {
        if (m_reply->bytesAvailable() > 0) {
            readMore();
        }
        if (m_reply != nullptr) { // readMore() may have found it too large
            deliver(takeAnswer());
        }
    }
}

HttpAnswer Transfer::takeAnswer()
{
    HttpAnswer answer;
    answer.status = statusOf(*m_reply);
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.contentType = type.split(';').constFirst().trimmed().toLower();
    // Not RedirectionTargetAttribute, which knows neither 300 nor 305.
    const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
    if (target.isValid()) {
        answer.location = m_reply->url().resolved(target).toDisplayString(
            QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.body = std::exchange(m_body, {});
    return answer;
}

ApiError Transfer::failure(ApiError::Kind kind) const
{
    const QUrl url = m_reply->url();
    switch (kind) {
    case ApiError::Kind::Tls:
        return m_tlsText.isEmpty() ? ApiError{ApiError::Kind::NoTls, 0, url.authority()}
                                   : ApiError{.kind = kind, .subject = m_tlsText, .tls = m_tls};
    case ApiError::Kind::Proxy:
        return {kind, 0, proxyFor(url)};
    case ApiError::Kind::ConnectionRefused:
        return {kind, 0, url.authority()};
    default:
        return {kind, 0, url.host()};
    }
}

void Transfer::deliver(tl::expected<HttpAnswer, ApiError> answer)
{
    if (answer) {
        m_note.answered(answer->status, answer->body.size());
    } else {
        m_note.failed(statusOf(*m_reply), m_body.size(), answer.error().kind, m_sent);
    }
    release();
    const bool sent = m_sent || (m_isSilent && !hadNoConnection(answer));
    // From the event loop, so that the handler may destroy this object and its reply's signals.
    QMetaObject::invokeMethod(
        this,
        [this, outcome = Outcome{sent, std::move(answer)}]() mutable {
            const Done done = std::move(m_done);
            done(std::move(outcome)); // the last thing: `this` may be gone afterwards
        },
        Qt::QueuedConnection);
}

} // namespace coffer
