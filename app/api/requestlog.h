// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/requestpath.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace coffer {

/// What is remembered of one request: facts that give nothing away. What is not a field here, is
/// not in a log.
struct RequestEntry
{
    qint64 time = 0; ///< when it was made, in milliseconds since 1970
    QNetworkAccessManager::Operation method = QNetworkAccessManager::UnknownOperation;
    RequestPath path = {};
    int status = 0; ///< the HTTP status; 0: there was none
    std::optional<ApiError::Kind> failure = {}; ///< why there was no whole answer
    bool isDropped = false; ///< nobody waited for the answer any more
    std::chrono::milliseconds took{0};
    qint64 bytes = 0; ///< of the answer's body, decompressed
    int attempts = 0; ///< how often it was sent; 0: it provably never left

    /// One line of plain English, for whoever helps.
    [[nodiscard]] QByteArray text() const;
    bool operator==(const RequestEntry &) const = default;
};

/// The last requests, for the diagnostics report.
class RequestLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t most = 200;

    explicit RequestLog(QObject *parent = nullptr);

    /// Remembers what goes through \a network from now on; it need not outlive the log.
    void watch(QNetworkAccessManager &network);
    /// The log that watches \a network; none: there is none.
    [[nodiscard]] static RequestLog *of(const QNetworkAccessManager *network);

    void add(const RequestEntry &entry);
    /// The latest last.
    [[nodiscard]] const std::deque<RequestEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void added(const coffer::RequestEntry &entry);

private:
    std::deque<RequestEntry> m_entries;
};

} // namespace coffer
