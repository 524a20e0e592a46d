// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/writesettler.h"

#include <QObject>

#include <optional>

namespace coffer {

/// Owns a create from the moment it is asked for until its outcome is known, so that closing the
/// dialog that asked for it can neither cancel it nor lose what became of it.
///
/// It is sent again only where that cannot create it twice. Where nobody answers, the list is read
/// again until it tells (fault matrix, *Unconfirmed create*).
class SecretCreator final : public QObject
{
    Q_OBJECT
public:
    explicit SecretCreator(WriteSettler::Means means, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const
    {
        return !std::holds_alternative<std::monostate>(m_progress);
    }
    /// Whether it waits to be sent again: nothing has come of it so far.
    [[nodiscard]] bool isWaiting() const { return std::holds_alternative<Pause>(m_progress); }
    /// What was sent and may have been done; none: nothing.
    [[nodiscard]] std::optional<SentWrite> unconfirmed() const;
    /// What was seen of the last create, if it was that of \a key and nobody knows what became of
    /// it.
    [[nodiscard]] std::optional<Unconfirmed::Seen> seenOf(const QString &key) const
    {
        return m_unsure && m_unsure->key == key ? std::optional(m_seen) : std::nullopt;
    }
    /// Sends \a secret, once; does nothing while another is on its way.
    void create(NewSecret secret);
    /// Waits and looks no longer; what was sent last is still waited for.
    void giveUp();

Q_SIGNALS:
    void started(const QString &key); ///< it was sent, perhaps again
    /// It was not created because of \a error, and is sent again in \a wait.
    void waiting(const QString &key, const coffer::ApiError &error, std::chrono::milliseconds wait);
    /// Nobody knows whether it was created, because of \a error; the list is being read again.
    void settling(const QString &key, const coffer::ApiError &error);
    /// \a key is the one that was sent; `isBusy` is false again.
    void finished(const QString &key, const coffer::CreateOutcome &outcome);

private:
    void send();
    void answered(const CreateOutcome &outcome);
    void settle(const ApiError &error);
    void settled(const ApiError &error, const Settlement &settlement);
    void forgetUnsure();
    void finish(const CreateOutcome &outcome);

    WriteSettler::Means m_means;
    NewSecret m_secret; // while it may have to be sent again
    int m_attempts = 0; // to send it, that have failed
    SentCreate m_sent;
    std::optional<SentCreate> m_unsure; // the last one that nobody knows of
    NewSecret m_unsureSecret; // that one
    Unconfirmed::Seen m_seen = Unconfirmed::Seen::Unknown; // of that one
    bool m_isOther = false; // what is sent now has the key of that one, and another value
    std::optional<ApiError> m_error; // why it waits or is looked for
    std::variant<std::monostate, Request, Pause, std::unique_ptr<WriteSettler>> m_progress;
};

} // namespace coffer
