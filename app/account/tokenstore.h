// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/keyring.h"
#include "api/request.h"
#include "api/token.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <variant>

namespace coffer {

/// A token that the keyring gave back as it was given to it.
struct InKeyring
{
};

/// A token that is gone when the program ends, because there is no keyring for it.
struct ForThisRun
{
    KeyringTrouble why;
};

using Kept = std::variant<InKeyring, ForThisRun>;

/// There is no token, although the keyring can be read.
struct NotStored
{
};

/// Why a profile's token is not to be had; TokenError: what is stored is no token.
using NoToken = std::variant<NotStored, KeyringTrouble, TokenError>;

/// The tokens of profiles, by the IDs of those: in the keyring, or else, for this run only, here.
///
/// Dropping a Request is silent, and what it asked for is done all the same. Calls are done one
/// after another, and each handler runs from the event loop, once.
class TokenStore final : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(tl::expected<Token, NoToken>)>;
    using WriteHandler = std::function<void(Kept)>;
    /// None: it is gone, and looked for in vain.
    using RemoveHandler = std::function<void(std::optional<KeyringTrouble>)>;

    /// Keeps tokens in \a keyring; without one it never asks any, and keeps none beyond its life.
    explicit TokenStore(std::unique_ptr<Keyring> keyring = nullptr);
    ~TokenStore() override;

    [[nodiscard]] bool hasKeyring() const { return m_keyring != nullptr; }
    /// Whether there is a keyring behind it; none: nobody has asked it yet.
    [[nodiscard]] std::optional<bool> isReachable() const
    {
        return hasKeyring() ? m_isReachable : std::optional(false);
    }
    /// \a kind overrides what the token looks like.
    [[nodiscard]] Request read(const QUuid &profile, std::optional<Token::Kind> kind,
                               ReadHandler handler);
    /// Until the keyring has confirmed the token it can be read here.
    [[nodiscard]] Request write(const QUuid &profile, const Token &token, WriteHandler handler);
    [[nodiscard]] Request remove(const QUuid &profile, RemoveHandler handler);
    /// Why the token of \a profile is kept for this run only; none if it is not.
    [[nodiscard]] std::optional<KeyringTrouble> troubleOf(const QUuid &profile) const;

Q_SIGNALS:
    /// \a profile has another token from now on, wherever that will be kept.
    void written(const QUuid &profile, const coffer::Token &token);
    void keptChanged(const QUuid &profile); ///< `troubleOf` may be another

private:
    /// A token that is not in the keyring, or not yet.
    struct Held
    {
        Token token;
        std::optional<KeyringTrouble> why = {};
    };
    using Step = std::function<void()>;

    void enqueue(Step step);
    void finish();
    void heard(std::optional<KeyringTrouble> trouble);
    void confirm(const QUuid &profile, const WipedBytes &written, std::function<void(Kept)> told);
    [[nodiscard]] Kept settle(const QUuid &profile, std::optional<KeyringTrouble> why);

    std::unique_ptr<Keyring> m_keyring;
    std::map<QUuid, Held> m_held;
    std::optional<bool> m_isReachable; // as its last answer tells
    std::deque<Step> m_steps; // the first is being done
};

} // namespace coffer
