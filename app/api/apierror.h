// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/tlsfailure.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace coffer {

/// Why a call failed, as facts; `ui/errortext` alone turns them into sentences.
struct ApiError
{
    Q_GADGET
public:
    enum class Kind {
        // Without an answer: by what the network said.
        HostNotFound, ///< subject: the host
        ConnectionRefused, ///< subject: the host and port
        ConnectTimeout, ///< no connection within the deadline; subject: the host
        AnswerTimeout, ///< connected, but no or no complete answer within the deadline
        ConnectionLost, ///< the connection ended before the answer was complete
        Tls, ///< subject: what the TLS library says of the certificate
        NoTls, ///< no handshake, and no word of a certificate; subject: the host and port
        Proxy, ///< subject: the proxy's host and port
        NotHttp, ///< something answered, but not in HTTP
        BadEncoding, ///< the body could not be decompressed
        AnswerTooLarge, ///< more than the cap of 32 MiB
        Network, ///< any other failure of the network
        // With an answer: by its status (contract, *Errors*).
        Moved, ///< 3xx, never followed; subject: where to, without query
        InvalidArgument, ///< 400, 422
        Unauthenticated, ///< 401
        PermissionDenied, ///< 403
        QuotaReached, ///< 402 or 403 with the quota fields
        NotFound, ///< 404
        Conflict, ///< 409: the key exists
        Gone, ///< 410
        PayloadTooLarge, ///< 413
        TooManyRequests, ///< 429
        Unavailable, ///< 5xx
        UnexpectedStatus,
        // With a 2xx that is not what the contract says.
        NotTheApi, ///< subject: the content type, for example text/html
        Malformed, ///< subject: the field that is missing or of the wrong type; empty for bad JSON
        NotDone, ///< a delete of which the server says that it has deleted nothing
        // Pages that lead nowhere.
        RepeatedCursor, ///< the server names a cursor that was used before
        EmptyPages, ///< several pages in a row brought nothing new
    };
    Q_ENUM(Kind) // names the kinds, for logs

    Kind kind;
    int status = 0; ///< the HTTP status, 0 without one
    QString subject = {}; ///< what the kind says; plain text
    QString serverText = {}; ///< the server's words: plain, short, without token and value
    std::optional<int> index = {}; ///< which item of a batch
    std::optional<qint64> quotaLimit = {};
    std::optional<qint64> quotaRemaining = {}; ///< of that, as far as the server tells
    std::optional<std::chrono::seconds> retryAfter = {}; ///< how long the server asks to wait
    std::optional<TlsFailure> tls = {}; ///< what is wrong with the certificate, where it is that

    bool operator==(const ApiError &) const = default;
};

/// The kind of an HTTP status that is no 2xx (contract, *Errors*).
[[nodiscard]] ApiError::Kind kindOfStatus(int status);

} // namespace coffer
