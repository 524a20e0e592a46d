// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"

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
class SecretChanger final : public QObject
{
    Q_OBJECT
public:
    /// Sends through \a api, which must outlive this object.
    explicit SecretChanger(const SecretsApi &api, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_request.has_value(); }
    /// Sends \a change to the secret \a id, once; does nothing while something is on its way.
    void update(const QUuid &id, SecretChange change);
    /// Deletes the secrets \a ids, in this order; does nothing while something is on its way.
    ///
    /// It goes on after what concerns one secret alone. It stops at what the others would meet as
    /// well: no network, a token that is not accepted or may not, a server that asks for fewer
    /// requests or has a problem (fault matrix 39, 41, 48 to 51, 68).
    void remove(const std::vector<QUuid> &ids);
    /// Sends no further delete; the one on its way is still waited for.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void updateStarted(const QUuid &id);
    /// `isBusy` is false again.
    void updated(const QUuid &id, const coffer::UpdateOutcome &outcome);
    /// So many of \a all secrets have an outcome; the first time with none.
    void removing(int done, int all);
    /// What became of each, in the order they were given in; `isBusy` is false again.
    void removed(const std::vector<coffer::Removal> &removals);

private:
    void removeNext();
    void answered(const RemoveOutcome &outcome);
    void finishRemoving();

    const SecretsApi &m_api;
    std::vector<Removal> m_removals;
    std::size_t m_next = 0; // of the removals
    bool m_isStopped = false;
    std::optional<Request> m_request;
};

} // namespace coffer
