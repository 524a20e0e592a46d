// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deleteflow.h"

#include "ui/changetext.h"
#include "ui/messagebar.h"
#include "ui/removaldialog.h"
#include "ui/secretsview.h"
#include "ui/undoflow.h"

#include <algorithm>
#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

DeleteFlow::DeleteFlow(Workplace place, UndoFlow &undo, std::function<bool()> confirms)
    : m_place(std::move(place))
    , m_undo(undo)
    , m_confirms(std::move(confirms))
{
    SecretChanger &changer = m_place.session.changer();
    connect(&changer, &SecretChanger::removing, this, &DeleteFlow::removing);
    connect(&changer, &SecretChanger::removed, this, [this](const std::vector<Removal> &removals) {
        if (std::exchange(m_isDeleting, false)) {
            Q_EMIT activityChanged({});
            removed(removals);
        }
    });
}

DeleteFlow::~DeleteFlow()
{
    delete m_dialog; // nobody would hear its answer
    delete m_results;
}

void DeleteFlow::ask()
{
    if (m_place.session.isWriting()) {
        m_place.bar.showMessage({Severity::Information,
                                 tr("Something else is still being changed. Delete when the "
                                    "server has answered.")});
        return;
    }
    m_targets = DeleteTargets::in(m_place.view, m_place.session.model());
    if (m_targets.secrets.empty()) {
        if (m_targets.hasNameless) {
            m_place.bar.showMessage({Severity::Warning,
                                     tr("The server sent this entry without an ID, so it cannot be "
                                        "deleted.")});
        }
        return;
    }
    if (m_targets.secrets.size() == 1 && !m_place.guard.isProtected && !m_confirms()) {
        start();
    } else {
        confirm();
    }
}

void DeleteFlow::confirm()
{
    delete m_dialog;
    m_dialog =
        new ConfirmDialog(m_targets.confirmation(m_place.instance), m_place.guard, m_place.window);
    m_dialog->setObjectName(QStringLiteral("DeleteDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &DeleteFlow::start);
    connect(m_dialog, &QDialog::finished, this, [this] { m_reader.reset(); });
    m_dialog->open();
    readAgain();
}

// One is read again, to tell what others have done to it; for many that would be a second list.
void DeleteFlow::readAgain()
{
    if (m_targets.secrets.size() == 1) {
        m_reader = m_place.session.readAgain(
            m_targets.secrets.front().id, [this](const RowReading &reading) { wasRead(reading); });
    }
}

void DeleteFlow::wasRead(const RowReading &reading)
{
    m_reader.reset();
    if (m_dialog != nullptr) {
        m_dialog->setNews(newsOf(m_targets.secrets.front(), reading).text);
    }
}

void DeleteFlow::start()
{
    if (m_place.session.isWriting()) {
        return;
    }
    std::vector<QUuid> ids;
    ids.reserve(m_targets.secrets.size());
    for (const KnownSecret &secret : m_targets.secrets) {
        ids.push_back(secret.id);
    }
    m_undo.withdraw();
    m_isDeleting = true;
    m_place.session.changer().remove(ids);
}

void DeleteFlow::removing(int done, int all)
{
    if (!m_isDeleting) {
        return;
    }
    Q_EMIT activityChanged(all == 1 ? tr("Deleting\u2026")
                                    : tr("Deleting %L1 of %L2\u2026").arg(done + 1).arg(all));
    if (done == 0 && all > 1) {
        SecretChanger &changer = m_place.session.changer();
        m_place.bar.showMessage({Severity::Information,
                                 tr("%Ln secret(s) are being deleted.", nullptr, all), tr("&Stop"),
                                 [&changer] { changer.stop(); }});
    }
}

void DeleteFlow::removed(const std::vector<Removal> &removals)
{
    const bool anyGone = std::any_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (anyGone) {
        if (const auto row = m_place.session.model().rowOf(m_targets.neighbour)) {
            m_place.view.showSecret(*row); // what is selected now is about to go
        }
    }
    m_place.view.refresh(); // first, because it clears what was said of the old list
    if (removals.size() == 1) {
        tellOne(removals.front());
    } else {
        tellMany(removals);
    }
}

void DeleteFlow::tellOne(const Removal &removal)
{
    const QString text = removalText(m_targets.keys().constFirst(), removal);
    if (removal.isGone()) {
        m_place.bar.showMessage({Severity::Success, text});
        return;
    }
    const bool isUnknown = std::holds_alternative<Unconfirmed>(removal.result);
    Message message{isUnknown ? Severity::Warning : Severity::Error, text};
    if (isWorthAnotherTry(removal)) {
        message.actionText = tr("&Try Again");
        message.action = [this] { m_place.guard.isProtected ? confirm() : start(); };
    }
    m_place.bar.showMessage(std::move(message));
}

void DeleteFlow::tellMany(const std::vector<Removal> &removals)
{
    const bool allGone = std::all_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (allGone) {
        m_place.bar.showMessage({Severity::Success, removalsText(removals)});
    } else {
        m_place.bar.showMessage({Severity::Warning, removalsText(removals), tr("&Show\u2026"),
                                 [this, removals] { showEach(removals); }});
    }
}

void DeleteFlow::showEach(const std::vector<Removal> &removals)
{
    delete m_results;
    m_results = new RemovalDialog(m_targets.keys(), removals, m_place.guard, m_place.window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &QDialog::accepted, this, [this, removals] { tryAgain(removals); });
    m_results->open();
}

void DeleteFlow::tryAgain(const std::vector<Removal> &removals)
{
    std::vector<KnownSecret> rest;
    for (std::size_t row = 0; row < removals.size(); ++row) {
        if (isWorthAnotherTry(removals[row])) {
            rest.push_back(m_targets.secrets[row]);
        }
    }
    m_targets.secrets = std::move(rest);
    start();
}

} // namespace coffer::ui
