// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profileediting.h"

#include "ui/commons.h"
#include "ui/profileflow.h"
#include "ui/statusline.h"

#include <utility>

namespace coffer::ui {

ProfileEditing::ProfileEditing(Commons &commons, StatusLine &statusLine)
    : m_commons(commons)
    , m_statusLine(statusLine)
{
}

// The dialog shows the token masked; a keyring that is slow keeps nobody from the menus.
void ProfileEditing::begin(const QUuid &id, const ConnectionDraft &open)
{
    stop();
    const auto stored = m_commons.profiles.find(id);
    if (!stored) {
        return;
    }
    m_isAsking = true;
    m_statusLine.setActivity(ProfileFlow::tr("Reading the token from the keyring\u2026"));
    m_asked = m_commons.tokens.read(
        id, stored->tokenKind,
        [this, asked = *stored, open](const tl::expected<Token, NoToken> &token) {
            complete(Profile(asked), ConnectionDraft(open),
                     token ? std::optional(*token) : std::nullopt);
        });
}

// Another window may have given the profile another address meanwhile, and a token with it.
void ProfileEditing::complete(const Profile &asked, const ConnectionDraft &open,
                              std::optional<Token> token)
{
    stop();
    const auto stored = m_commons.profiles.find(asked.id);
    if (!stored) {
        return;
    }
    if (stored->address != asked.address || stored->tokenKind != asked.tokenKind) {
        begin(asked.id, open);
        return;
    }
    ConnectionDraft draft = ConnectionDraft::of(*stored, {});
    draft.isEdit = true;
    draft.token = std::move(token);
    if (!draft.token && open.address == stored->address) {
        draft.token = open.token;
    }
    Q_EMIT draftFound(draft);
}

void ProfileEditing::stop()
{
    m_asked = {};
    if (std::exchange(m_isAsking, false)) {
        m_statusLine.setActivity({});
    }
}

} // namespace coffer::ui
