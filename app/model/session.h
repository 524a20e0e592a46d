// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "api/timing.h"
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
    /// at a time. \a timing is for tests.
    Session(QNetworkAccessManager &network, Connection connection, PageSizing sizing,
            const Timing &timing = {});

    [[nodiscard]] const Connection &connection() const { return m_api.connection(); }
    /// Goes on with \a token, because the server does not take the one before any more.
    void signIn(Token token) { m_api.setToken(std::move(token)); }
    [[nodiscard]] SecretsModel &model() { return m_model; }
    [[nodiscard]] const SecretsModel &model() const { return m_model; }
    [[nodiscard]] SecretCreator &creator() { return m_creator; }
    [[nodiscard]] SecretChanger &changer() { return m_changer; }
    /// Whether something was sent of which nobody knows yet what became of it.
    [[nodiscard]] bool isWriting() const { return m_creator.isBusy() || m_changer.isBusy(); }
    /// What was sent and may have been done.
    [[nodiscard]] std::vector<SentWrite> unconfirmed() const;
    /// Finds out what became of \a sent, which another session has left unanswered, for as long as
    /// this session and what is returned live.
    [[nodiscard]] std::unique_ptr<WriteSettler> settle(const SentWrite &sent,
                                                       WriteSettler::Handler handler) const;
    /// Reads the secret \a id again, for as long as the session and what is returned live.
    [[nodiscard]] std::unique_ptr<RowsReader> readAgain(const QUuid &id,
                                                        RowsReader::OneHandler handler) const;
    /// The same for several.
    [[nodiscard]] std::unique_ptr<RowsReader> readAgain(const std::vector<QUuid> &ids,
                                                        RowsReader::Handler handler) const;

private:
    [[nodiscard]] WriteSettler::Means means() const;

    TrustedNetwork m_network;
    SecretsApi m_api;
    PageSizing m_sizing;
    std::vector<std::chrono::milliseconds> m_settleWaits;
    SecretsModel m_model;
    SecretCreator m_creator;
    SecretChanger m_changer;
};

} // namespace coffer
