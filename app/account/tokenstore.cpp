// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/tokenstore.h"

#include <utility>

namespace coffer {

namespace {

constexpr std::size_t largestToken = 65'536; // bytes; what is longer was not stored by this program

/// Holds a handler for as long as somebody wants the answer.
template <typename Handler>
class Wanted final : public QObject
{
public:
    explicit Wanted(Handler handler)
        : m_handler(std::make_shared<Handler>(std::move(handler)))
    {
    }

    /// Calls the handler if it is still wanted; it may end the wanting.
    [[nodiscard]] auto teller() const
    {
        return [weak = std::weak_ptr<Handler>(m_handler)](auto answer) {
            if (const auto handler = weak.lock()) {
                (*handler)(std::move(answer));
            }
        };
    }

private:
    std::shared_ptr<Handler> m_handler;
};

QString nameOf(const QUuid &profile)
{
    return QStringLiteral("token/") + profile.toString(QUuid::WithoutBraces);
}

WipedBytes bytesOf(const Token &token)
{
    const QByteArrayView text = token.text();
    return {text.begin(), text.end()};
}

tl::expected<Token, NoToken> tokenOf(const Keyring::Found &found, std::optional<Token::Kind> kind)
{
    if (!found) {
        return tl::unexpected(NoToken(found.error()));
    }
    if (!*found) {
        return tl::unexpected(NoToken(NotStored()));
    }
    const WipedBytes &bytes = **found;
    if (bytes.size() > largestToken) {
        return tl::unexpected(NoToken(TokenError::NotVisibleAscii));
    }
    return Token::parse(bytes, kind).map_error([](TokenError error) { return NoToken(error); });
}

} // namespace

TokenStore::TokenStore(std::unique_ptr<Keyring> keyring)
    : m_keyring(std::move(keyring))
{
}

TokenStore::~TokenStore() = default;

// One after another: reading back what was written must not meet what was written after it.
void TokenStore::enqueue(Step step)
{
    m_steps.push_back(std::move(step));
    if (m_steps.size() == 1) {
        m_steps.front()();
    }
}

void TokenStore::finish()
{
    m_steps.pop_front();
    if (!m_steps.empty()) {
        m_steps.front()();
    }
}

void TokenStore::heard(std::optional<KeyringTrouble> trouble)
{
    m_isReachable = trouble != KeyringTrouble::Absent;
}

Request TokenStore::read(const QUuid &profile, std::optional<Token::Kind> kind, ReadHandler handler)
{
    auto wanted = std::make_unique<Wanted<ReadHandler>>(std::move(handler));
    const auto tell = wanted->teller();
    const auto held = m_held.find(profile);
    if (held != m_held.end() || !m_keyring) {
        auto answer = held == m_held.end() ? tl::unexpected(NoToken(NotStored()))
                                           : tokenOf(bytesOf(held->second.token), kind);
        QMetaObject::invokeMethod(
            this, [tell, answer = std::move(answer)] { tell(answer); }, Qt::QueuedConnection);
    } else {
        enqueue([this, profile, kind, tell] {
            m_keyring->read(nameOf(profile), [this, kind, tell](const Keyring::Found &found) {
                heard(found ? std::nullopt : std::optional(found.error()));
                finish();
                tell(tokenOf(found, kind));
            });
        });
    }
    return Request(std::move(wanted));
}

Request TokenStore::write(const QUuid &profile, const Token &token, WriteHandler handler)
{
    auto wanted = std::make_unique<Wanted<WriteHandler>>(std::move(handler));
    const auto tell = wanted->teller();
    // What was wrong is, until this one is in the keyring.
    m_held.insert_or_assign(profile, Held{token, troubleOf(profile)});
    Q_EMIT written(profile, token);
    if (!m_keyring) {
        QMetaObject::invokeMethod(
            this, [this, profile, tell] { tell(settle(profile, KeyringTrouble::Absent)); },
            Qt::QueuedConnection);
    } else {
        enqueue([this, profile, bytes = bytesOf(token), tell] {
            m_keyring->write(nameOf(profile), bytes,
                             [this, profile, bytes, tell](std::optional<KeyringTrouble> why) {
                                 heard(why);
                                 if (!why) {
                                     confirm(profile, bytes, tell);
                                     return;
                                 }
                                 finish();
                                 tell(settle(profile, why));
                             });
        });
    }
    return Request(std::move(wanted));
}

// A keyring that says "written" may have kept it in a session that ends, or nothing at all.
void TokenStore::confirm(const QUuid &profile, const WipedBytes &written,
                         std::function<void(Kept)> told)
{
    m_keyring->read(nameOf(profile),
                    [this, profile, written, told = std::move(told)](const Keyring::Found &found) {
                        finish();
                        if (found && *found && **found == written) {
                            const auto held = m_held.find(profile);
                            // Another may have been given meanwhile, which is not in it yet.
                            if (held != m_held.end() && bytesOf(held->second.token) == written) {
                                m_held.erase(held);
                                Q_EMIT keptChanged(profile);
                            }
                            told(InKeyring());
                        } else {
                            told(settle(profile, found ? KeyringTrouble::Other : found.error()));
                        }
                    });
}

Kept TokenStore::settle(const QUuid &profile, std::optional<KeyringTrouble> why)
{
    const auto held = m_held.find(profile);
    if (held != m_held.end()) {
        held->second.why = why;
        Q_EMIT keptChanged(profile);
    }
    return ForThisRun{why.value_or(KeyringTrouble::Other)};
}

Request TokenStore::remove(const QUuid &profile, RemoveHandler handler)
{
    auto wanted = std::make_unique<Wanted<RemoveHandler>>(std::move(handler));
    const auto tell = wanted->teller();
    if (m_held.erase(profile) > 0) {
        Q_EMIT keptChanged(profile);
    }
    if (!m_keyring) {
        QMetaObject::invokeMethod(
            this, [tell] { tell(std::optional<KeyringTrouble>()); }, Qt::QueuedConnection);
        return Request(std::move(wanted));
    }
    enqueue([this, profile, tell] {
        m_keyring->remove(
            nameOf(profile), [this, profile, tell](std::optional<KeyringTrouble> why) {
                if (why) {
                    finish();
                    tell(why);
                    return;
                }
                // A keyring that nobody unlocks says "removed" too.
                m_keyring->read(nameOf(profile), [this, tell](const Keyring::Found &found) {
                    finish();
                    std::optional<KeyringTrouble> left;
                    if (!found) {
                        left = found.error();
                    } else if (*found) {
                        left = KeyringTrouble::Other;
                    }
                    tell(left);
                });
            });
    });
    return Request(std::move(wanted));
}

std::optional<KeyringTrouble> TokenStore::troubleOf(const QUuid &profile) const
{
    const auto held = m_held.find(profile);
    return held != m_held.end() ? held->second.why : std::nullopt;
}

} // namespace coffer
