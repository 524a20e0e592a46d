// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "api/pageparser.h"
#include "api/request.h"
#include "api/requestmaker.h"
#include "api/transfer.h"

#include <QString>

#include <functional>
#include <variant>

class QNetworkAccessManager;

namespace coffer {

/// A secret to be created, as bytes; it is encoded on the way out.
struct NewSecret
{
    QString key;
    WipedBytes value;
    bool askEncryption = false; ///< send `"encrypted": true`
};

/// The server has created it.
struct Created
{
    QUuid id;
    qint64 createdAt = unknownTime; ///< milliseconds since 1970
};

/// The server has not created it, and that is certain.
struct Refused
{
    ApiError error;
};

/// It was sent, and nobody here knows what became of it.
struct Unconfirmed
{
    ApiError error;
};

using CreateOutcome = std::variant<Created, Refused, Unconfirmed>;

/// The calls of the secrets API (contract, *Secrets*), each a typed question and a typed answer.
///
/// Errors are ApiError. A handler runs from the event loop, once, unless its Request is dropped.
class SecretsApi final
{
public:
    using ListHandler = std::function<void(tl::expected<Page, ApiError>)>;
    using CreateHandler = std::function<void(CreateOutcome)>;

    SecretsApi(QNetworkAccessManager &network, Connection connection,
               const Deadlines &deadlines = {});

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// Asks for the \a last secrets before \a before, or for the newest page without it.
    /// \a next may hear of the page after it, before the handler does, so that this page can be
    /// read while that one is on its way; it must not drop the request.
    [[nodiscard]] Request list(int last, const std::optional<Cursor> &before, ListHandler handler,
                               NextHandler next = {}) const;
    /// Sends \a secret exactly once, whatever happens to the connection.
    [[nodiscard]] Request create(NewSecret secret, CreateHandler handler) const;

private:
    QNetworkAccessManager &m_network;
    Connection m_connection;
    RequestMaker m_requests;
    Deadlines m_deadlines;
    std::shared_ptr<PageParser> m_parser; // with the calls in flight, which may outlive this
};

} // namespace coffer
