// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "ui/connectiondraft.h"

#include <QObject>

namespace coffer::ui {

struct Commons;
class StatusLine;

/// Fetches what a dialog for a profile begins with: the profile as it is stored, and its token.
class ProfileEditing final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ProfileEditing(Commons &commons, StatusLine &statusLine);

    /// Leads to the signal, unless it is stopped or the profile \a id is removed. The token in
    /// \a open is for a keyring that does not give it.
    void begin(const QUuid &id, const ConnectionDraft &open);
    /// Wants no token any more.
    void stop();

Q_SIGNALS:
    void draftFound(const coffer::ui::ConnectionDraft &draft);

private:
    void complete(const Profile &asked, const ConnectionDraft &open, std::optional<Token> token);

    Commons &m_commons;
    StatusLine &m_statusLine;
    Request m_asked;
    bool m_isAsking = false;
};

} // namespace coffer::ui
