// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/trustednetwork.h"
#include "model/pagecall.h"

namespace coffer::ui {

/// A connection being tried: asks for one secret, again as \a timing says, and drops the question
/// when it goes.
class ConnectionTrial final
{
public:
    /// Asks through \a network, which must outlive it; \a done may destroy it, \a waits must not.
    ConnectionTrial(QNetworkAccessManager &network, const Connection &connection,
                    const Timing &timing, PageCall::Handler done, PageCall::Waits waits)
        : m_network(network, connection.authorities)
        , m_api(m_network.manager(), connection, timing)
        , m_page(m_api, PageSizing::always(1))
    {
        m_page.ask(std::nullopt, std::move(done), std::move(waits));
    }

private:
    TrustedNetwork m_network;
    SecretsApi m_api;
    PageCall m_page;
};

} // namespace coffer::ui
