// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

#include <QElapsedTimer>
#include <QPointer>

class QNetworkReply;

namespace coffer {

/// Follows one request, and tells the log of its network what became of it.
class RequestNote final
{
public:
    /// Of \a reply, which must have just been made.
    explicit RequestNote(const QNetworkReply &reply);

    void sent() { ++m_entry.attempts; } ///< Qt may send it again by itself
    void answered(int status, std::size_t bytes);
    /// There is no whole answer; \a wasSent says whether it may be on the wire.
    void failed(int status, std::size_t bytes, ApiError::Kind why, bool wasSent);
    void dropped(int status, std::size_t bytes, bool wasSent);

private:
    void note(int status, std::size_t bytes);

    QPointer<RequestLog> m_log;
    RequestEntry m_entry;
    QElapsedTimer m_clock;
};

} // namespace coffer
