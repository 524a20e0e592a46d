// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/closeflow.h"
#include "ui/commons.h"
#include "ui/connectflow.h"
#include "ui/connectionwatch.h"
#include "ui/copykeys.h"
#include "ui/filedrop.h"
#include "ui/growtofit.h"
#include "ui/guardrails.h"
#include "ui/helpflow.h"
#include "ui/inspectflow.h"
#include "ui/lookflow.h"
#include "ui/openplace.h"
#include "ui/passingsuccess.h"
#include "ui/profileflow.h"
#include "ui/statedisplay.h"
#include "ui/ui_mainwindow.h"
#include "ui/windowactions.h"
#include "ui/windowkeys.h"

#include <QCloseEvent>
#include <QGuiApplication>

#include <utility>

namespace coffer::ui {

MainWindow::MainWindow(Commons &commons, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_commons(commons)
    , m_options(std::move(options))
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    resize(usualSize.boundedTo(roomFor(*this)));
    setUpActions();
    setUpProfiles();
    m_connectFlow = std::make_unique<ConnectFlow>(m_commons, *this, m_options.timing);
    connect(m_connectFlow.get(), &ConnectFlow::connectionChosen, this, &MainWindow::keep);
    m_closeFlow =
        std::make_unique<CloseFlow>(m_commons, *this, *m_ui->messageBar, m_options.timing.quit);
    new PassingSuccess(m_ui->messageBar, std::chrono::seconds(10),
                       [this] { return m_commons.clock(); });
    m_guardRails = std::make_unique<GuardRails>(*m_ui, m_options.readOnly);
    connect(&m_guardRails->drops(), &FileDrop::dropped, this,
            [this](const QStringList &files) { m_open->changes().createFrom(files); });
    m_display = std::make_unique<StateDisplay>(*this, *m_ui, m_options.demo, emptyChoices());
    m_inspectFlow = std::make_unique<InspectFlow>(m_commons, *m_ui, *this);
    connect(m_ui->table, &SecretsView::selectedCountChanged, this,
            [this] { m_display->showStatus(session()); });
    m_keys = std::make_unique<WindowKeys>(*this, *m_ui, *m_inspectFlow);
    m_lookFlow = std::make_unique<LookFlow>(*this, *m_ui, m_commons.settings);
    m_helpFlow = std::make_unique<HelpFlow>(*this, *m_ui, m_commons, [this] {
        return m_open ? m_open->place().connection.endpoint.base() : QUrl(vendorAddress);
    });
    showState();
    m_ui->pages->currentWidget()->setFocus();
    m_ui->filterBar->setText(m_options.filter);
}

MainWindow::~MainWindow()
{
    m_inspectFlow->end();
    m_open.reset(); // while there is all that it works with
}

void MainWindow::setUpActions()
{
    dressActions(*this, *m_ui);
    const auto on = [this](QAction *action, auto reaction) {
        connect(action, &QAction::triggered, this, reaction);
    };
    on(m_ui->actionConnect, [this] { connectToInstance(); });
    on(m_ui->actionNewWindow, [this] { Q_EMIT newWindowWanted(); });
    on(m_ui->actionClose, [this] { close(); });
    on(m_ui->actionQuit, [this] {
        m_commons.isQuitting = true;
        QGuiApplication::quit();
        m_commons.isQuitting = false;
    });
    on(m_ui->actionRefresh, [this] { m_ui->table->refresh(); });
    on(m_ui->actionFind, [this] { m_ui->filterBar->edit(); });
    on(m_ui->actionLoadAll, [this] { m_open->loadAll(); });
    on(m_ui->actionStop, [this] { session()->model().stop(); });
    on(m_ui->actionCopyKey, [this] { copyKeys(*m_ui->table); });
    on(m_ui->actionCopyReference, [this] { copyReferences(*m_ui->table); });
    on(m_ui->actionSelectAll, [this] { m_ui->table->selectAll(); });
}

void MainWindow::setUpProfiles()
{
    m_profileFlow = std::make_unique<ProfileFlow>(
        m_commons, *m_ui, *this, std::exchange(m_options.draft, {}), [this] { return leave(); });
    connect(m_profileFlow.get(), &ProfileFlow::placeFound, this,
            [this](const Place &place) { open(place); });
    connect(m_profileFlow.get(), &ProfileFlow::connectionWanted, this,
            [this](const ConnectionDraft &draft) { m_connectFlow->ask(draft); });
    connect(m_profileFlow.get(), &ProfileFlow::changed, this, [this] {
        if (m_open) {
            m_open->setProfile(m_profileFlow->profile());
        }
        showState();
    });
}

Session *MainWindow::session() const
{
    return m_open ? &m_open->session() : nullptr;
}

void MainWindow::open(const Profile &profile, const ConnectionDraft &given)
{
    m_profileFlow->open(profile, given);
}

void MainWindow::keep(const Place &place, bool isRemembered)
{
    m_profileFlow->keep(place, isRemembered);
}

bool MainWindow::leave()
{
    if (isHeldUp(tr("A secret is still being changed here. Connect again when the server has "
                    "answered."))
        || (m_open && m_open->changes().bringBackEntries())) {
        return false;
    }
    m_open.reset();
    m_ui->messageBar->clear();
    return true;
}

bool MainWindow::isHeldUp(const QString &text)
{
    const bool isWriting = session() != nullptr && session()->isWriting();
    if (isWriting) {
        m_ui->messageBar->showMessage({Message::Severity::Warning, text});
    }
    return isWriting;
}

void MainWindow::open(const Place &place)
{
    if (m_open && m_open->signIn(place)) {
        m_profileFlow->opened(place);
        showState();
        return;
    }
    if (!leave()) {
        return;
    }
    m_profileFlow->opened(place);
    m_open = std::make_unique<OpenPlace>(
        WindowParts{m_commons, *m_ui, *this, *m_guardRails, *m_inspectFlow, m_options}, place);
    connect(m_open.get(), &OpenPlace::stateChanged, this, &MainWindow::showState);
    connect(m_open.get(), &OpenPlace::rejected, this, [this](const ApiError &error) {
        m_connectFlow->ask(draftAfter(error, m_profileFlow->draft()));
    });
    showState();
}

bool MainWindow::isSettled() const
{
    return !m_profileFlow->isReading() && (!m_open || m_open->isSettled());
}

bool MainWindow::hasFailed() const
{
    return m_profileFlow->hasFailed() || (m_open && m_open->hasFailed());
}

void MainWindow::connectToInstance()
{
    m_connectFlow->ask(m_profileFlow->draft());
}

void MainWindow::showState()
{
    if (!m_display) {
        return; // not yet: the window is being made
    }
    m_display->setName(m_profileFlow->profile() ? m_profileFlow->profile()->name : QString());
    m_display->show(session());
    Q_EMIT stateChanged();
}

EmptyChoices MainWindow::emptyChoices()
{
    EmptyChoices choices;
    choices.connect = [this] { connectToInstance(); };
    choices.notConnected = [this] {
        return m_profileFlow->reason([this] { connectToInstance(); });
    };
    choices.retry = [this] { session()->model().retry(); };
    choices.giveUp = [this] { session()->model().giveUp(); };
    choices.searchRest = [this] { session()->model().loadAll(); };
    choices.clearFilter = [this] { m_ui->filterBar->setText({}); };
    choices.create = [this] { m_open->changes().create(); };
    return choices;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeFlow->mayClose(session()) || (m_open && m_open->changes().bringBackEntries())) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

} // namespace coffer::ui
