// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/createflow.h"

#include "model/oneline.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/newsecretdialog.h"
#include "ui/secretsview.h"

namespace coffer::ui {

CreateFlow::CreateFlow(Session &session, SecretsView &view, MessageBar &bar, QWidget *window)
    : m_session(session)
    , m_view(view)
    , m_bar(bar)
    , m_window(window)
{
    connect(&m_session.creator(), &SecretCreator::started, this, [this](const QString &key) {
        Q_EMIT activityChanged(tr("Creating \u201c%1\u201d\u2026").arg(oneLine(key.toUtf8())));
    });
    connect(&m_session.creator(), &SecretCreator::finished, this, &CreateFlow::finished);
    connect(&m_session.model(), &SecretsModel::notLocated, this, &CreateFlow::notLocated);
    connect(&m_session.model(), &SecretsModel::locatedOutside, this, &CreateFlow::locatedOutside);
    connect(&m_session.model(), &SecretsModel::pagingChanged, this, &CreateFlow::showIfVisible);
}

CreateFlow::~CreateFlow() = default;

void CreateFlow::ask()
{
    if (!m_dialog) {
        m_dialog =
            std::make_unique<NewSecretDialog>(m_session.model(), m_session.creator(), m_window);
    }
    m_dialog->open();
}

void CreateFlow::finished(const QString &key, const CreateOutcome &outcome)
{
    Q_EMIT activityChanged({});
    if (const auto *done = std::get_if<Created>(&outcome)) {
        m_created = oneLine(key.toUtf8());
        m_createdId = done->id;
        m_isHidden = false;
        m_view.refreshTo(done->id);
    } else if (std::holds_alternative<Unconfirmed>(outcome)) {
        m_view.refresh(); // the list may tell what the answer did not
    }
}

void CreateFlow::notLocated()
{
    SecretsModel &model = m_session.model();
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        m_bar.showMessage({Message::Severity::Warning,
                           tr("\u201c%1\u201d was created, but the list could not be read. %2")
                               .arg(m_created, errorText(failed->error).together()),
                           retryText(failed->error), [&model] { model.retry(); }});
        return;
    }
    m_bar.showMessage(
        {Message::Severity::Information,
         tr("\u201c%1\u201d was created, but the list does not show it yet.").arg(m_created)});
}

// The filter has gone that had hidden it, by whatever way.
void CreateFlow::showIfVisible()
{
    const auto row = m_isHidden ? m_session.model().rowOf(m_createdId) : std::nullopt;
    if (row) {
        m_isHidden = false;
        m_bar.clear();
        m_view.showSecret(*row);
    }
}

void CreateFlow::locatedOutside()
{
    m_isHidden = true;
    m_bar.showMessage({Message::Severity::Information,
                       tr("\u201c%1\u201d was created, but the filter hides it.").arg(m_created),
                       tr("&Clear the Filter"), [this] { Q_EMIT filterUnwanted(); }});
}

} // namespace coffer::ui
