// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "api/trustednetwork.h"
#include "model/rowsreader.h"
#include "model/secretchanger.h"
#include "model/secretcreator.h"
#include "model/secretsmodel.h"

#include <memory>

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
    [[nodiscard]] const SecretsModel &model() const { return m_model; }
    [[nodiscard]] SecretCreator &creator() { return m_creator; }
    [[nodiscard]] SecretChanger &changer() { return m_changer; }
    /// Whether something was sent of which nobody knows yet what became of it.
    [[nodiscard]] bool isWriting() const { return m_creator.isBusy() || m_changer.isBusy(); }
    /// Reads the secret \a id again, for as long as the session and what is returned live.
    [[nodiscard]] std::unique_ptr<RowReader> readAgain(const QUuid &id,
                                                       RowReader::Handler handler) const;
    /// The same for several.
    [[nodiscard]] std::unique_ptr<RowsReader> readAgain(const std::vector<QUuid> &ids,
                                                        RowsReader::Handler handler) const;

private:
    TrustedNetwork m_network;
    SecretsApi m_api;
    PageSizing m_sizing;
    SecretsModel m_model;
    SecretCreator m_creator;
    SecretChanger m_changer;
};

} // namespace coffer
