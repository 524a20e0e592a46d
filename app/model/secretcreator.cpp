// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretcreator.h"

#include <QDateTime>

#include <utility>

namespace coffer {

SecretCreator::SecretCreator(WriteSettler::Means means, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
{
}

std::optional<SentWrite> SecretCreator::unconfirmed() const
{
    if (!isBusy() || isWaiting()) {
        return std::nullopt;
    }
    SentCreate sent = m_sent;
    if (m_unsure) {
        sent.sentAt = m_unsure->sentAt; // that one may have been done as well
    }
    return sent;
}

void SecretCreator::create(NewSecret secret)
{
    if (isBusy()) {
        return;
    }
    m_secret = std::move(secret);
    m_attempts = 0;
    if (m_unsure && m_unsure->key != m_secret.key) {
        forgetUnsure();
    }
    m_isOther = m_unsure
        && (m_unsureSecret.value != m_secret.value
            || m_unsureSecret.askEncryption != m_secret.askEncryption);
    if (m_unsure && !m_isOther && m_seen == Unconfirmed::Seen::Unknown) {
        m_sent = *m_unsure; // it may be there: not before somebody has looked
        settle(ApiError(*m_error));
    } else {
        send();
    }
}

void SecretCreator::send()
{
    m_sent = {m_secret.key, QDateTime::currentMSecsSinceEpoch()};
    m_progress = m_means.api.create(NewSecret(m_secret),
                                    [this](const CreateOutcome &outcome) { answered(outcome); });
    Q_EMIT started(m_sent.key);
}

void SecretCreator::answered(const CreateOutcome &outcome)
{
    if (const auto *unconfirmed = std::get_if<Unconfirmed>(&outcome)) {
        settle(ApiError(unconfirmed->error));
        return;
    }
    const auto *refused = std::get_if<Refused>(&outcome);
    if (refused == nullptr) {
        forgetUnsure();
        finish(outcome);
        return;
    }
    const ApiError error = refused->error;
    if (error.kind == ApiError::Kind::Conflict && m_unsure && !m_isOther) {
        settle(error); // what exists may be what was sent before
    } else if (const auto wait =
                   m_means.api.retries().after(CallKind::Write, ++m_attempts, error)) {
        m_error = error;
        m_progress = Pause(*wait, [this] { send(); });
        Q_EMIT waiting(m_sent.key, error, *wait);
    } else {
        finish(outcome);
    }
}

void SecretCreator::settle(const ApiError &error)
{
    m_error = error;
    WriteSettler::Means means = m_means;
    const bool exists = error.kind == ApiError::Kind::Conflict;
    if (exists) {
        m_sent.sentAt = m_unsure->sentAt;
        means.waits.clear(); // it is there already
    } else if (m_unsure) {
        m_sent.sentAt = m_unsure->sentAt; // the first one may have been done as well
    }
    m_progress = std::make_unique<WriteSettler>(
        means, m_sent, [this, error](const Settlement &settlement) { settled(error, settlement); });
    Q_EMIT settling(m_sent.key, error);
}

void SecretCreator::settled(const ApiError &error, const Settlement &settlement)
{
    const ApiError why = error; // the settler that holds it is about to go
    const bool isConflict = why.kind == ApiError::Kind::Conflict;
    const auto *done = std::get_if<SeenDone>(&settlement);
    if (done != nullptr && !m_isOther) {
        forgetUnsure();
        finish(Created{done->id, done->time, true});
    } else if (std::holds_alternative<SeenTaken>(settlement)
               || (isConflict && !std::holds_alternative<NotSettled>(settlement))) {
        forgetUnsure();
        constexpr int conflict = 409;
        finish(Refused{isConflict ? why : ApiError{ApiError::Kind::Conflict, conflict}});
    } else {
        // With another value than before: what is there now may have either.
        m_unsure = m_sent;
        m_unsureSecret = std::move(m_secret);
        m_seen = seenIn(settlement); // anything but Unknown, and it may be sent again
        finish(Unconfirmed{why, m_seen});
    }
}

void SecretCreator::giveUp()
{
    if (isWaiting()) {
        finish(Refused{*m_error});
    } else if (std::holds_alternative<std::unique_ptr<WriteSettler>>(m_progress)) {
        settled(*m_error, NotSettled{});
    }
}

void SecretCreator::forgetUnsure()
{
    m_unsure.reset();
    m_unsureSecret = {};
}

void SecretCreator::finish(const CreateOutcome &outcome)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const CreateOutcome copy = outcome; // whoever gave it may be gone with what was going on
    m_secret = {};
    m_progress = {};
    Q_EMIT finished(QString(m_sent.key), copy); // the last thing: `this` may be gone afterwards
}

} // namespace coffer
