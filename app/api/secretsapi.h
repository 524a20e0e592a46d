// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "api/pageparser.h"
#include "api/request.h"
#include "api/requestmaker.h"
#include "api/retries.h"
#include "api/secretwrite.h"

#include <functional>

class QByteArray;
class QNetworkAccessManager;

namespace coffer {

/// The calls of the secrets API (contract, *Secrets*), each a typed question and a typed answer.
///
/// Errors are ApiError. A handler runs from the event loop, once, unless its Request is dropped.
class SecretsApi final
{
public:
    using ListHandler = std::function<void(tl::expected<Page, ApiError>)>;
    using CreateHandler = std::function<void(CreateOutcome)>;
    using UpdateHandler = std::function<void(UpdateOutcome)>;
    using RemoveHandler = std::function<void(RemoveOutcome)>;

    /// Whoever calls tries again by itself as \a timing says, and asks `retries` for that.
    SecretsApi(QNetworkAccessManager &network, Connection connection, const Timing &timing);
    /// What fails is tried once.
    SecretsApi(QNetworkAccessManager &network, Connection connection,
               const Deadlines &deadlines = {});

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// Signs in with \a token from the next call on.
    void setToken(Token token);
    /// Those of all calls together.
    [[nodiscard]] Retries &retries() const { return *m_retries; }
    /// Asks for the \a last secrets before \a before, or for the newest page without it.
    /// \a next may hear of the page after it, before the handler does, so that this page can be
    /// read while that one is on its way; it must not drop the request.
    [[nodiscard]] Request list(int last, const std::optional<Cursor> &before, ListHandler handler,
                               NextHandler next = {}) const;
    /// The writes send what they are given exactly once, whatever happens to the connection.
    [[nodiscard]] Request create(NewSecret secret, CreateHandler handler) const;
    [[nodiscard]] Request update(const QUuid &secret, SecretChange change,
                                 UpdateHandler handler) const;
    [[nodiscard]] Request remove(const QUuid &secret, RemoveHandler handler) const;

private:
    [[nodiscard]] Request write(const QByteArray &method, const QUrl &url, WipedBytes bytes,
                                Transfer::Done done) const;

    QNetworkAccessManager &m_network;
    Connection m_connection;
    RequestMaker m_requests;
    Deadlines m_deadlines;
    std::unique_ptr<Retries> m_retries;
    std::shared_ptr<PageParser> m_parser; // with the calls in flight, which may outlive this
};

} // namespace coffer
