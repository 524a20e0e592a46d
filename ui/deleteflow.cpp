// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deleteflow.h"

#include "ui/changetext.h"
#include "ui/messagebar.h"
#include "ui/removaldialog.h"
#include "ui/secretsview.h"
#include "ui/undoflow.h"
#include "ui/writeprogress.h"

#include <algorithm>
#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;

DeleteFlow::DeleteFlow(Workplace place, UndoFlow &undo)
    : m_place(std::move(place))
    , m_undo(undo)
{
    SecretChanger &changer = m_place.session.changer();
    connect(&changer, &SecretChanger::removing, this, &DeleteFlow::removing);
    connect(&changer, &SecretChanger::waiting, this,
            [this](const ApiError &error, std::chrono::milliseconds wait) {
                if (m_sent) {
                    m_place.bar.showMessage(
                        waitingMessage(error, wait, [this] { m_place.session.changer().stop(); }));
                }
            });
    connect(&changer, &SecretChanger::settling, this, [this](const ApiError &error) {
        if (m_sent) {
            m_place.bar.showMessage(
                settlingMessage(error, [this] { m_place.session.changer().stop(); }));
        }
    });
    connect(&changer, &SecretChanger::removed, this, [this](const std::vector<Removal> &removals) {
        if (const auto sent = std::exchange(m_sent, std::nullopt)) {
            Q_EMIT activityChanged({});
            removed(*sent, removals);
        }
    });
}

DeleteFlow::~DeleteFlow()
{
    delete m_dialog; // nobody would hear its answer
    delete m_results;
}

bool DeleteFlow::mayStart()
{
    if (m_place.session.isWriting()) {
        m_place.bar.showMessage({Severity::Information,
                                 tr("Something else is still being changed. Delete when the "
                                    "server has answered.")});
        return false;
    }
    return true;
}

void DeleteFlow::ask()
{
    if (!mayStart()) {
        return;
    }
    DeleteTargets targets = DeleteTargets::in(m_place.view, m_place.session.model());
    if (targets.secrets.empty()) {
        if (targets.hasNameless) {
            m_place.bar.showMessage({Severity::Warning,
                                     tr("The server sent this entry without an ID, so it cannot be "
                                        "deleted.")});
        }
        return;
    }
    if (targets.secrets.size() == 1 && !m_place.guard.isProtected
        && !m_place.preferences().confirmsDelete) {
        start(std::move(targets));
    } else {
        confirm(targets);
    }
}

void DeleteFlow::confirm(const DeleteTargets &targets)
{
    m_news.stop();
    delete m_dialog;
    m_dialog =
        new ConfirmDialog(targets.confirmation(m_place.instance), m_place.guard, m_place.window);
    m_dialog->setObjectName(QStringLiteral("DeleteDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, targets] { start(targets); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_news.stop(); });
    m_dialog->open();
    m_news.begin(m_place.session, targets, [this](const QString &news) {
        if (m_dialog != nullptr) {
            m_dialog->setNews(news);
        }
    });
}

void DeleteFlow::start(DeleteTargets targets)
{
    if (targets.secrets.empty() || !mayStart()) {
        return;
    }
    const std::vector<QUuid> ids = targets.ids();
    m_undo.withdraw();
    m_sent = std::move(targets);
    m_place.session.changer().remove(ids);
}

void DeleteFlow::removing(int done, int all)
{
    if (!m_sent) {
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

void DeleteFlow::removed(const DeleteTargets &targets, const std::vector<Removal> &removals)
{
    const bool anyGone = std::any_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (anyGone) {
        if (const auto row = m_place.session.model().rowOf(targets.neighbour)) {
            m_place.view.showSecret(*row); // what is selected now is about to go
        }
    }
    m_place.view.refresh(); // first, because it clears what was said of the old list
    if (removals.size() == 1) {
        tellOne(targets, removals.front());
    } else {
        tellMany(targets, removals);
    }
}

void DeleteFlow::tellOne(const DeleteTargets &targets, const Removal &removal)
{
    const QString text = removalText(targets.keys().constFirst(), removal);
    if (removal.isGone()) {
        m_place.bar.showMessage({Severity::Success, text});
        return;
    }
    const bool isUnknown = std::holds_alternative<Unconfirmed>(removal.result);
    Message message{isUnknown ? Severity::Warning : Severity::Error, text};
    if (isWorthAnotherTry(removal)) {
        message.actionText = tr("&Try Again");
        message.action = [this, targets] {
            m_place.guard.isProtected ? confirm(targets) : start(targets);
        };
    }
    m_place.bar.showMessage(std::move(message));
}

void DeleteFlow::tellMany(const DeleteTargets &targets, const std::vector<Removal> &removals)
{
    const bool allGone = std::all_of(removals.begin(), removals.end(),
                                     [](const Removal &one) { return one.isGone(); });
    if (allGone) {
        m_place.bar.showMessage({Severity::Success, removalsText(removals)});
    } else {
        m_place.bar.showMessage({Severity::Warning, removalsText(removals), tr("&Show\u2026"),
                                 [this, targets, removals] { showEach(targets, removals); }});
    }
}

void DeleteFlow::showEach(const DeleteTargets &targets, const std::vector<Removal> &removals)
{
    delete m_results;
    m_results = new RemovalDialog(targets.keys(), removals, m_place.guard, m_place.window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &QDialog::accepted, this,
            [this, targets, removals] { tryAgain(targets, removals); });
    m_results->open();
}

void DeleteFlow::tryAgain(DeleteTargets targets, const std::vector<Removal> &removals)
{
    std::vector<KnownSecret> rest;
    for (std::size_t row = 0; row < removals.size(); ++row) {
        if (isWorthAnotherTry(removals[row])) {
            rest.push_back(targets.secrets[row]);
        }
    }
    targets.secrets = std::move(rest);
    start(std::move(targets));
}

} // namespace coffer::ui
