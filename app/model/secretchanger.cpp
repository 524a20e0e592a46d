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

SecretChanger::SecretChanger(WriteSettler::Means means, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
{
}

std::vector<SentWrite> SecretChanger::unconfirmed() const
{
    std::vector<SentWrite> found;
    if (isBusy() && m_update && !isWaiting()) {
        found.emplace_back(*m_update);
    }
    for (std::size_t row = 0; row < m_removals.size(); ++row) {
        const bool isSent = std::holds_alternative<Unconfirmed>(m_removals[row].result)
            || (row == m_next && std::holds_alternative<Request>(m_progress));
        if (isSent) {
            found.emplace_back(m_secrets[row]);
        }
    }
    return found;
}

bool SecretChanger::waits(const ApiError &error, void (SecretChanger::*again)())
{
    const auto wait = m_means.api.retries().after(CallKind::Write, ++m_attempts, error);
    if (!wait) {
        return false;
    }
    m_error = error;
    m_progress = Pause(*wait, [this, again] { (this->*again)(); });
    Q_EMIT waiting(m_error, *wait);
    return true;
}

void SecretChanger::settle(const SentWrite &sent, const ApiError &error)
{
    m_error = error;
    m_progress =
        std::make_unique<WriteSettler>(m_means, sent, [this](const Settlement &settlement) {
            m_update ? updateSettled(settlement) : removalSettled(settlement);
        });
    Q_EMIT settling(m_error);
}

void SecretChanger::stop()
{
    m_isStopped = true;
    if (isWaiting()) {
        const Refused refused{m_error};
        m_update ? finishUpdate(refused) : noteRemoval(refused);
    } else if (std::holds_alternative<std::unique_ptr<WriteSettler>>(m_progress)) {
        m_update ? updateSettled(NotSettled{}) : removalSettled(NotSettled{});
    }
}

void SecretChanger::update(const QUuid &id, SecretChange change, qint64 updatedAt)
{
    if (isBusy()) {
        return;
    }
    m_update = m_means.lastSeen(id);
    m_update->updatedAt = updatedAt == unknownTime ? m_update->updatedAt : updatedAt;
    m_update->newKey = change.key;
    m_change = std::move(change);
    m_attempts = 0;
    sendUpdate();
}

void SecretChanger::sendUpdate()
{
    m_progress = m_means.api.update(
        m_update->id, SecretChange(m_change),
        [this](const UpdateOutcome &outcome) { updateAnswered(UpdateOutcome(outcome)); });
    Q_EMIT updateStarted(m_update->id);
}

void SecretChanger::updateAnswered(const UpdateOutcome &outcome)
{
    const auto *refused = std::get_if<Refused>(&outcome);
    if (const auto *unconfirmed = std::get_if<Unconfirmed>(&outcome)) {
        m_change = {};
        settle(*m_update, unconfirmed->error);
    } else if (refused == nullptr || !waits(refused->error, &SecretChanger::sendUpdate)) {
        finishUpdate(outcome);
    }
}

void SecretChanger::updateSettled(const Settlement &settlement)
{
    if (const auto *done = std::get_if<SeenDone>(&settlement)) {
        finishUpdate(Updated{done->time, true});
    } else {
        finishUpdate(Unconfirmed{m_error, seenIn(settlement)});
    }
}

void SecretChanger::finishUpdate(const UpdateOutcome &outcome)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const UpdateOutcome copy = outcome; // whoever gave it may go with what was going on
    const QUuid id = m_update->id;
    m_update.reset();
    m_change = {};
    m_progress = {};
    Q_EMIT updated(id, copy); // the last thing: `this` may be gone afterwards
}

void SecretChanger::remove(const std::vector<QUuid> &ids)
{
    if (isBusy() || ids.empty()) {
        return;
    }
    m_secrets.clear();
    m_removals.clear();
    for (const QUuid &id : ids) {
        m_secrets.push_back({id, m_means.lastSeen(id).key});
        m_removals.push_back({id});
    }
    m_next = 0;
    m_attempts = 0;
    m_isStopped = false;
    removeNext();
}

void SecretChanger::removeNext()
{
    m_progress = m_means.api.remove(m_removals[m_next].id, [this](const RemoveOutcome &outcome) {
        removeAnswered(RemoveOutcome(outcome));
    });
    Q_EMIT removing(static_cast<int>(m_next), static_cast<int>(m_removals.size()));
}

void SecretChanger::removeAnswered(const RemoveOutcome &outcome)
{
    const auto *refused = std::get_if<Refused>(&outcome);
    if (refused == nullptr || m_isStopped || !waits(refused->error, &SecretChanger::removeNext)) {
        noteRemoval(outcome);
    }
}

void SecretChanger::noteRemoval(const RemoveOutcome &outcome)
{
    std::visit([this](const auto &one) { m_removals[m_next].result = one; }, outcome);
    m_attempts = 0;
    ++m_next;
    if (m_next == m_removals.size() || m_isStopped || endsAll(outcome)) {
        m_next = 0;
        settleRemovals();
    } else {
        removeNext();
    }
}

// One after another, those that nobody has answered.
void SecretChanger::settleRemovals()
{
    for (; m_next < m_removals.size(); ++m_next) {
        if (const auto *unsure = std::get_if<Unconfirmed>(&m_removals[m_next].result)) {
            settle(m_secrets[m_next], ApiError(unsure->error));
            return;
        }
    }
    const std::vector<Removal> removals = std::exchange(m_removals, {});
    m_secrets.clear();
    m_progress = {};
    Q_EMIT removed(removals); // the last thing: `this` may be gone afterwards
}

void SecretChanger::removalSettled(const Settlement &settlement)
{
    if (std::holds_alternative<SeenDone>(settlement)) {
        m_removals[m_next].result = Deleted{true};
    } else if (std::holds_alternative<SeenNotDone>(settlement)) {
        m_removals[m_next].result = Unconfirmed{m_error, Unconfirmed::Seen::Nothing};
    }
    ++m_next;
    settleRemovals();
}

} // namespace coffer
