// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/writesettler.h"

#include <QObject>

#include <optional>
#include <vector>

namespace coffer {

/// It was never sent: the deletes before it were stopped, by somebody or by what they met.
struct NotTried
{
};

/// One of the secrets that were to be deleted, and what became of it.
struct Removal
{
    QUuid id;
    std::variant<NotTried, Deleted, AlreadyGone, Refused, Unconfirmed> result = NotTried{};

    /// Whether the server does not have it any more, for certain.
    [[nodiscard]] bool isGone() const
    {
        return std::holds_alternative<Deleted>(result)
            || std::holds_alternative<AlreadyGone>(result);
    }
};

/// Owns an update, or the deletes of many secrets one after another, from the moment they are asked
/// for until their outcome is known, so that closing a dialog can neither cancel nor lose them.
///
/// They are sent again only where the server has certainly not acted. What nobody has answered, the
/// list is read again for.
class SecretChanger final : public QObject
{
    Q_OBJECT
public:
    explicit SecretChanger(WriteSettler::Means means, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const
    {
        return !std::holds_alternative<std::monostate>(m_progress);
    }
    /// Whether it waits to be sent again: nothing has come of it so far.
    [[nodiscard]] bool isWaiting() const { return std::holds_alternative<Pause>(m_progress); }
    /// What was sent and may have been done.
    [[nodiscard]] std::vector<SentWrite> unconfirmed() const;
    /// Sends \a change to the secret \a id; does nothing while something is on its way. \a
    /// updatedAt is when it had been changed before, where that is known better than by the list.
    void update(const QUuid &id, SecretChange change, qint64 updatedAt = unknownTime);
    /// Deletes the secrets \a ids, in this order; does nothing while something is on its way.
    ///
    /// It goes on after what concerns one secret alone. It stops at what the others would meet as
    /// well: no network, a token that is not accepted or may not, a server that asks for fewer
    /// requests or has a problem (fault matrix 39, 41, 48 to 51, 68).
    void remove(const std::vector<QUuid> &ids);
    /// Sends no further delete; the one on its way is still waited for. Waits and looks no longer.
    void stop();
    /// The same, but what is being looked for is looked for to its end.
    void sendNoMore() { m_isStopped = true; }

Q_SIGNALS:
    void updateStarted(const QUuid &id); ///< it was sent, perhaps again
    /// What was sent last was not done because of \a error, and is sent again in \a wait.
    void waiting(const coffer::ApiError &error, std::chrono::milliseconds wait);
    /// Nobody knows whether it was done, because of \a error; the list is being read again.
    void settling(const coffer::ApiError &error);
    /// `isBusy` is false again.
    void updated(const QUuid &id, const coffer::UpdateOutcome &outcome);
    /// So many of \a all secrets have an outcome; the first time with none.
    void removing(int done, int all);
    /// What became of each, in the order they were given in; `isBusy` is false again.
    void removed(const std::vector<coffer::Removal> &removals);

private:
    void sendUpdate();
    void updateAnswered(const UpdateOutcome &outcome);
    void updateSettled(const Settlement &settlement);
    void finishUpdate(const UpdateOutcome &outcome);
    void removeNext();
    void removeAnswered(const RemoveOutcome &outcome);
    void noteRemoval(const RemoveOutcome &outcome);
    void settleRemovals();
    void removalSettled(const Settlement &settlement);
    void settle(const SentWrite &sent, const ApiError &error);
    [[nodiscard]] bool waits(const ApiError &error, void (SecretChanger::*again)());

    WriteSettler::Means m_means;
    std::optional<SentUpdate> m_update; // none: it is deletes
    SecretChange m_change; // while it may have to be sent again
    std::vector<SentRemoval> m_secrets;
    std::vector<Removal> m_removals; // of those, in the same order
    std::size_t m_next = 0; // of the removals, to be sent or settled
    int m_attempts = 0; // to send the same, that have failed
    bool m_isStopped = false;
    ApiError m_error{}; // why it waits or is looked for
    std::variant<std::monostate, Request, Pause, std::unique_ptr<WriteSettler>> m_progress;
};

} // namespace coffer
