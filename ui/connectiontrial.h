// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "api/trustednetwork.h"

namespace coffer::ui {

/// A connection being tried: asks for one secret, and drops the question when it goes.
class ConnectionTrial final
{
public:
    using Done = std::function<void(tl::expected<Page, ApiError>)>;

    /// Asks through \a network, which must outlive it; \a done may destroy it.
    ConnectionTrial(QNetworkAccessManager &network, const Connection &connection, Done done)
        : m_network(network, connection.authorities)
        , m_api(m_network.manager(), connection)
        , m_request(m_api.list(1, std::nullopt, std::move(done)))
    {
    }

private:
    TrustedNetwork m_network;
    SecretsApi m_api;
    Request m_request;
};

} // namespace coffer::ui
