// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretchanger.h"

#include <utility>

namespace coffer {

namespace {

// Whether the next request would most likely meet the same.
bool concernsAll(const ApiError &error)
{
    using enum ApiError::Kind;
    switch (error.kind) {
    case Moved:
    case Unauthenticated:
    case PermissionDenied:
    case TooManyRequests:
    case Unavailable:
        return true;
    default:
        return error.status == 0; // no answer at all
    }
}

bool endsAll(const RemoveOutcome &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome)) {
        return concernsAll(refused->error);
    }
    const auto *unconfirmed = std::get_if<Unconfirmed>(&outcome);
    return unconfirmed != nullptr && concernsAll(unconfirmed->error);
}

} // namespace

SecretChanger::SecretChanger(const SecretsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void SecretChanger::update(const QUuid &id, SecretChange change)
{
    if (isBusy()) {
        return;
    }
    m_request = m_api.update(id, std::move(change), [this, id](const UpdateOutcome &outcome) {
        m_request.reset();
        Q_EMIT updated(id, outcome);
    });
    Q_EMIT updateStarted(id);
}

void SecretChanger::remove(const std::vector<QUuid> &ids)
{
    if (isBusy() || ids.empty()) {
        return;
    }
    m_removals.clear();
    for (const QUuid &id : ids) {
        m_removals.push_back({id});
    }
    m_next = 0;
    m_isStopped = false;
    removeNext();
}

void SecretChanger::removeNext()
{
    m_request = m_api.remove(m_removals[m_next].id,
                             [this](const RemoveOutcome &outcome) { answered(outcome); });
    Q_EMIT removing(static_cast<int>(m_next), static_cast<int>(m_removals.size()));
}

void SecretChanger::answered(const RemoveOutcome &outcome)
{
    const bool isLast = m_next + 1 == m_removals.size();
    const bool ends = isLast || m_isStopped || endsAll(outcome);
    std::visit([this](const auto &one) { m_removals[m_next].result = one; }, outcome);
    ++m_next;
    if (ends) {
        finishRemoving();
    } else {
        removeNext();
    }
}

void SecretChanger::finishRemoving()
{
    m_request.reset();
    const std::vector<Removal> removals = std::exchange(m_removals, {});
    Q_EMIT removed(removals); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
