// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "api/trustednetwork.h"
#include "model/secretcreator.h"
#include "model/secretsmodel.h"

namespace coffer {

/// Everything that exists only while one core instance is connected; ending it cancels its requests
/// and wipes what was loaded.
class Session final
{
public:
    /// Talks through \a network, which must outlive it, or through one of its own where further
    /// authorities are trusted; \a sizing is how many secrets are asked for
    /// at a time.
    Session(QNetworkAccessManager &network, Connection connection, PageSizing sizing,
            const Deadlines &deadlines = {});

    [[nodiscard]] const Connection &connection() const { return m_api.connection(); }
    [[nodiscard]] SecretsModel &model() { return m_model; }
    [[nodiscard]] SecretCreator &creator() { return m_creator; }

private:
    TrustedNetwork m_network;
    SecretsApi m_api;
    SecretsModel m_model;
    SecretCreator m_creator;
};

} // namespace coffer
