// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profileopening.h"

#include "account/profilestore.h"
#include "ui/keyringtext.h"

namespace coffer::ui {

ProfileOpening::ProfileOpening(ProfileStore &profiles, TokenStore &tokens)
    : m_profiles(profiles)
    , m_tokens(tokens)
{
}

void ProfileOpening::open(const Profile &profile, const ConnectionDraft &given)
{
    m_profile = profile;
    m_given = given;
    if (!isStored()) {
        return;
    }
    // The token in the keyring is for the profile's address, and goes to no other unasked.
    if (given.token || given.leadsAwayFrom(m_profile)) {
        m_state = std::monostate();
        proceed(ConnectionDraft::of(m_profile, given));
        return;
    }
    read();
}

void ProfileOpening::read()
{
    m_state =
        Reading{m_tokens.read(m_profile.id, m_profile.tokenKind,
                              [this](const tl::expected<Token, NoToken> &token) { found(token); })};
    Q_EMIT changed();
}

// Another window may have changed the profile meanwhile, and its token with its address.
void ProfileOpening::found(const tl::expected<Token, NoToken> &token)
{
    const Profile asked = m_profile;
    if (!isStored()) {
        return;
    }
    if (m_profile.address != asked.address || m_profile.tokenKind != asked.tokenKind) {
        open(Profile(m_profile), ConnectionDraft(m_given));
        return;
    }
    ConnectionDraft draft = ConnectionDraft::of(m_profile, m_given);
    if (token) {
        draft.token = *token;
        m_state = std::monostate();
    } else {
        m_state = WithoutToken{errorText(token.error())};
    }
    proceed(draft);
}

bool ProfileOpening::isStored()
{
    const auto now = m_profiles.find(m_profile.id);
    if (now) {
        m_profile = *now;
    } else {
        m_state = std::monostate();
        Q_EMIT gone();
    }
    return now.has_value();
}

void ProfileOpening::proceed(const ConnectionDraft &draft)
{
    Q_EMIT changed();
    if (const auto connection = draft.connection()) {
        Q_EMIT placeFound({*connection, draft.profile});
    } else {
        Q_EMIT connectionWanted(draft);
    }
}

void ProfileOpening::signOut(const Profile &profile)
{
    m_profile = profile;
    m_given = {};
    m_state = SignedOut();
    Q_EMIT changed();
}

void ProfileOpening::stop()
{
    m_state = std::monostate();
}

std::optional<EmptyReason> ProfileOpening::reason(const std::function<void()> &connect)
{
    const auto cancel = [this] { signOut(Profile(m_profile)); };
    const auto again = [this] { open(Profile(m_profile), ConnectionDraft(m_given)); };
    if (isReading()) {
        return EmptyReason{QLatin1String("object-locked"),
                           tr("Reading the token from the keyring\u2026"),
                           tr("The keyring may be asking you to unlock it."),
                           {{tr("Ca&ncel"), cancel}, {tr("&Connect\u2026"), connect}}};
    }
    if (const auto *missing = std::get_if<WithoutToken>(&m_state)) {
        return EmptyReason{QLatin1String("dialog-warning"),
                           tr("No token for \u201c%1\u201d").arg(m_profile.name),
                           missing->why.together(),
                           {{tr("Enter the &Token\u2026"), connect}, {tr("Try &Again"), again}}};
    }
    if (std::holds_alternative<SignedOut>(m_state)) {
        return EmptyReason{QLatin1String("object-locked"),
                           tr("Signed out of \u201c%1\u201d").arg(m_profile.name),
                           tr("Nothing of it is left in this window."),
                           {{tr("&Sign In"), again}}};
    }
    return std::nullopt;
}

} // namespace coffer::ui
