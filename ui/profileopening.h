// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/tokenstore.h"
#include "api/request.h"
#include "ui/connectiondraft.h"
#include "ui/emptystate.h"
#include "ui/errortext.h"
#include "ui/place.h"

#include <QObject>

#include <functional>
#include <variant>

namespace coffer {
class ProfileStore;
}

namespace coffer::ui {

/// Turns a profile into a place by fetching its token, and says how that goes for as long as there
/// is nothing else to be seen.
class ProfileOpening final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ProfileOpening(ProfileStore &profiles, TokenStore &tokens);

    /// Leads to one of the signals with \a profile as it is stored by then, unless it is stopped.
    /// What is in \a given is for this run only.
    void open(const Profile &profile, const ConnectionDraft &given = {});
    /// Says from now on that \a profile is signed out.
    void signOut(const Profile &profile);
    /// Says nothing any more, and wants no token.
    void stop();

    [[nodiscard]] bool isReading() const { return std::holds_alternative<Reading>(m_state); }
    [[nodiscard]] bool hasFailed() const { return std::holds_alternative<WithoutToken>(m_state); }
    /// What is to be said, if anything; \a connect asks where to connect.
    [[nodiscard]] std::optional<EmptyReason> reason(const std::function<void()> &connect);

Q_SIGNALS:
    void placeFound(const coffer::ui::Place &place);
    /// Something is missing that a person has to say.
    void connectionWanted(const coffer::ui::ConnectionDraft &draft);
    void gone(); ///< there is no such profile any more
    void changed(); ///< there is another reason

private:
    struct Reading
    {
        Request request;
    };
    struct WithoutToken
    {
        ErrorText why;
    };
    struct SignedOut
    {
    };

    void read();
    void found(const tl::expected<Token, NoToken> &token);
    void proceed(const ConnectionDraft &draft);
    /// Takes the profile as it is stored now; false: there is none, and that has been said.
    [[nodiscard]] bool isStored();

    ProfileStore &m_profiles;
    TokenStore &m_tokens;
    Profile m_profile; // what the state is about
    ConnectionDraft m_given; // for this run
    std::variant<std::monostate, Reading, WithoutToken, SignedOut> m_state;
};

} // namespace coffer::ui
