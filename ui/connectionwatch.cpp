// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionwatch.h"

#include "ui/errortext.h"

namespace coffer::ui {

using Kind = ApiError::Kind;

ConnectionWatch::ConnectionWatch(Session &session)
    : m_session(session)
{
    connect(&m_session.model(), &SecretsModel::pagingChanged, this, &ConnectionWatch::listChanged);
    lookAtWrites();
}

bool ConnectionWatch::isShutOut() const
{
    const auto *failed = std::get_if<Failed>(&m_session.model().paging());
    return failed != nullptr && failed->error.kind == Kind::Unauthenticated;
}

void ConnectionWatch::listChanged()
{
    const SecretsModel &model = m_session.model();
    m_hasShown = m_hasShown || model.loadedCount() > 0;
    const auto *failed = std::get_if<Failed>(&model.paging());
    if (failed == nullptr) {
        m_isTold = m_isTold && std::holds_alternative<Loading>(model.paging());
        return;
    }
    const bool isRejected = (failed->error.kind == Kind::Unauthenticated && m_hasShown)
        || failed->error.kind == Kind::NotFound;
    if (isRejected && !m_isTold) {
        m_isTold = true;
        Q_EMIT rejected(failed->error);
    }
}

// A write that meets it says so in its own place; the list, asked as well, ends the rest.
void ConnectionWatch::lookAtWrites()
{
    const auto look = [this](const auto &outcome) {
        const auto *refused = std::get_if<Refused>(&outcome);
        if (refused != nullptr && refused->error.kind == Kind::Unauthenticated) {
            m_session.model().refresh();
        }
    };
    connect(&m_session.creator(), &SecretCreator::finished, this,
            [look](const QString & /*key*/, const CreateOutcome &outcome) { look(outcome); });
    connect(&m_session.changer(), &SecretChanger::updated, this,
            [look](const QUuid & /*id*/, const UpdateOutcome &outcome) { look(outcome); });
}

ConnectionDraft draftAfter(const ApiError &error, ConnectionDraft draft)
{
    draft.reason = errorText(error).together();
    if (error.kind == Kind::Unauthenticated) {
        draft.token.reset(); // it would only be asked for again
    }
    return draft;
}

} // namespace coffer::ui
