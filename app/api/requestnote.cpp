// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/requestnote.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace coffer {

namespace {

// All writes are sent as custom requests; what Qt has names for is noted by those.
QNetworkAccessManager::Operation methodOf(const QNetworkReply &reply)
{
    const QByteArray verb =
        reply.request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    return verb == "POST"  ? QNetworkAccessManager::PostOperation
        : verb == "DELETE" ? QNetworkAccessManager::DeleteOperation
                           : reply.operation();
}

} // namespace

RequestNote::RequestNote(const QNetworkReply &reply)
    : m_log(RequestLog::of(reply.manager()))
{
    m_clock.start();
    m_entry.time = QDateTime::currentMSecsSinceEpoch();
    m_entry.method = methodOf(reply);
    m_entry.path = RequestPath(reply.url());
}

void RequestNote::answered(int status, std::size_t bytes)
{
    m_entry.attempts = std::max(m_entry.attempts, 1); // Qt does not tell of those without a body
    note(status, bytes);
}

void RequestNote::failed(int status, std::size_t bytes, ApiError::Kind why, bool wasSent)
{
    m_entry.failure = why;
    m_entry.attempts = std::max(m_entry.attempts, wasSent ? 1 : 0);
    note(status, bytes);
}

void RequestNote::dropped(int status, std::size_t bytes, bool wasSent)
{
    m_entry.isDropped = true;
    m_entry.attempts = std::max(m_entry.attempts, wasSent ? 1 : 0);
    note(status, bytes);
}

void RequestNote::note(int status, std::size_t bytes)
{
    if (m_log != nullptr) {
        m_entry.status = status;
        m_entry.bytes = static_cast<qint64>(bytes);
        m_entry.took = std::chrono::milliseconds(m_clock.elapsed());
        m_log->add(m_entry);
    }
}

} // namespace coffer
