// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/createflow.h"

#include "model/oneline.h"
#include "ui/newsecretdialog.h"
#include "ui/secretsview.h"
#include "ui/undoflow.h"
#include "ui/writtenrow.h"

#include <utility>

namespace coffer::ui {

CreateFlow::CreateFlow(Workplace place, WrittenRow &written, UndoFlow &undo)
    : m_place(std::move(place))
    , m_written(written)
    , m_undo(undo)
    , m_existing(m_place)
{
    connect(&m_existing, &ExistingRow::filterUnwanted, this, &CreateFlow::filterUnwanted);
    const SecretCreator *creator = &m_place.session.creator();
    connect(creator, &SecretCreator::started, this, [this](const QString &key) {
        Q_EMIT activityChanged(tr("Creating \u201c%1\u201d\u2026").arg(oneLine(key.toUtf8())));
    });
    connect(creator, &SecretCreator::waiting, this, [this](const QString &key) {
        Q_EMIT activityChanged(
            tr("Waiting to create \u201c%1\u201d\u2026").arg(oneLine(key.toUtf8())));
    });
    connect(creator, &SecretCreator::settling, this, [this](const QString &key) {
        Q_EMIT activityChanged(
            tr("Looking whether \u201c%1\u201d was created\u2026").arg(oneLine(key.toUtf8())));
    });
    connect(creator, &SecretCreator::finished, this, &CreateFlow::finished);
}

CreateFlow::~CreateFlow() = default;

void CreateFlow::ask()
{
    if (!m_dialog) {
        m_dialog = std::make_unique<NewSecretDialog>(
            m_place.session.model(), m_place.session.creator(), m_place.guard, m_place.window);
        connect(m_dialog.get(), &NewSecretDialog::existingWanted, &m_existing, &ExistingRow::show);
        connect(m_dialog.get(), &NewSecretDialog::listWanted, &m_place.view, &SecretsView::refresh);
        m_dialog->setPreferences(m_place.preferences);
        m_dialog->setWindowBar(m_place.bar);
    }
    m_dialog->open();
}

void CreateFlow::askWithFiles(const QStringList &paths)
{
    ask();
    if (!m_place.session.creator().isBusy()) { // what is on its way stays what it is
        m_dialog->takeFiles(paths);
    }
}

void CreateFlow::finished(const QString &key, const CreateOutcome &outcome)
{
    Q_EMIT activityChanged({});
    if (const auto *done = std::get_if<Created>(&outcome)) {
        m_place.view.ignoreReturn();
        if (done->createdAt == unknownTime) { // nothing would tell whether it is still the same
            m_undo.withdraw();
            m_written.show({Written::How::Created, done->id, key, {}, done->isReread});
            return;
        }
        m_undo.offer({done->id, key, {}, done->createdAt});
        m_written.show({Written::How::Created, done->id, key, {}, done->isReread},
                       [this] { m_undo.run(); });
    } else if (std::holds_alternative<Unconfirmed>(outcome)) {
        m_place.view.refresh(); // the list may tell what the answer did not
    }
}

bool CreateFlow::bringBack()
{
    const bool isNeeded = m_dialog && m_dialog->holdsEntries();
    if (isNeeded) {
        m_dialog->open();
    }
    return isNeeded;
}

} // namespace coffer::ui
