// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/session.h"
#include "ui/connectiondraft.h"

namespace coffer::ui {

/// Notices when the server does not take the connection of a session any more: its token, or its
/// core instance. Says so once, until the list could be read again.
class ConnectionWatch final : public QObject
{
    Q_OBJECT
public:
    /// Of \a session, which must outlive it.
    explicit ConnectionWatch(Session &session);

    /// Whether the token is not accepted any more.
    [[nodiscard]] bool isShutOut() const;

Q_SIGNALS:
    void rejected(const coffer::ApiError &error);

private:
    void listChanged();
    void lookAtWrites();

    Session &m_session;
    bool m_hasShown = false; // that there is something; a first failure is in sight by itself
    bool m_isTold = false;
};

/// What a connection dialog begins with after \a error has ended what \a draft was.
[[nodiscard]] ConnectionDraft draftAfter(const ApiError &error, ConnectionDraft draft);

} // namespace coffer::ui
