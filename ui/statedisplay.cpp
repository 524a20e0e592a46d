// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statedisplay.h"

#include "model/session.h"
#include "ui/connectionname.h"
#include "ui/statustext.h"
#include "ui/timerenewal.h"
#include "ui/ui_mainwindow.h"
#include "ui/watermark.h"

#include <QCoreApplication>
#include <QLabel>

#include <utility>

namespace coffer::ui {

namespace {

/// The context under which translators find the words of the window.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StateDisplay)
};

} // namespace

StateDisplay::StateDisplay(QMainWindow &window, Ui::MainWindow &ui, std::optional<Endpoint> demo,
                           EmptyChoices choices)
    : m_window(window)
    , m_ui(ui)
    , m_demo(std::move(demo))
    , m_choices(std::move(choices))
{
    new TimeRenewal(*ui.table, *ui.inspector, &window);
    if (m_demo) {
        m_demoMarks = {
            new Watermark(m_ui.table->viewport()),
            m_ui.statusBar->addBadge(Words::tr("Demo"),
                                     Words::tr("A built-in server with made-up secrets."))};
    }
}

void StateDisplay::show(Session *session)
{
    const SecretsModel *model = session != nullptr ? &session->model() : nullptr;
    showPage(model);
    showStatus(session);
    m_ui.statusBar->setProgress(model != nullptr ? static_cast<qint64>(model->store().size()) : 0,
                                model != nullptr && model->isPursuing() ? model->total()
                                                                        : std::nullopt);
    const QString name =
        m_name.isEmpty() && session != nullptr ? shortName(session->connection()) : m_name;
    m_window.setWindowTitle(name.isEmpty() ? Words::tr("Coffer")
                                           : Words::tr("%1 \u2014 Coffer").arg(name));
    showDemoMarks(session);
    showActions(session);
}

void StateDisplay::showStatus(Session *session)
{
    m_ui.statusBar->setStatus(
        session != nullptr ? statusText(session->model(), m_ui.table->selectedCount()) : QString());
}

void StateDisplay::showPage(const SecretsModel *model)
{
    QWidget *page = m_ui.table;
    if (model == nullptr || model->secretCount() == 0) {
        EmptyChoices choices = m_choices;
        if (!m_ui.actionNew->isVisible()) { // nothing may be changed here
            choices.create = {};
        }
        m_ui.emptyState->setReason(emptyReason(model, choices));
        page = m_ui.emptyState;
    }
    if (m_ui.pages->currentWidget() == page) {
        return;
    }
    const bool isTyping = m_ui.filterBar->isAncestorOf(m_window.focusWidget());
    m_ui.pages->setCurrentWidget(page);
    if (!isTyping) {
        page->setFocus(); // it was in what is gone
    }
}

// A window that began as the demo can be connected to a real account later.
void StateDisplay::showDemoMarks(const Session *session)
{
    const bool isMadeUp = session != nullptr && session->connection().endpoint == m_demo;
    for (QWidget *mark : std::as_const(m_demoMarks)) {
        mark->setVisible(isMadeUp);
    }
}

void StateDisplay::showActions(Session *session)
{
    const SecretsModel *model = session != nullptr ? &session->model() : nullptr;
    const bool isPursuing = model != nullptr && model->isPursuing();
    const bool hasRows = model != nullptr && model->secretCount() > 0;
    const bool isLoaded = model != nullptr && model->loadedCount() > 0;
    m_ui.filterBar->setEnabled(model != nullptr || !m_ui.filterBar->filter().isEmpty());
    m_ui.actionFind->setEnabled(m_ui.filterBar->isEnabled());
    m_ui.actionNew->setEnabled(model != nullptr);
    m_ui.actionRefresh->setEnabled(model != nullptr);
    m_ui.actionLoadAll->setEnabled(isLoaded && !isPursuing
                                   && !std::holds_alternative<Exhausted>(model->paging()));
    m_ui.actionStop->setEnabled(
        isPursuing || (model != nullptr && triedAgainAfter(model->paging()) != nullptr));
    for (QAction *action : {m_ui.actionSelectAll, m_ui.actionCopyKey, m_ui.actionCopyReference,
                            m_ui.actionEdit, m_ui.actionDelete}) {
        action->setEnabled(hasRows);
    }
}

} // namespace coffer::ui
