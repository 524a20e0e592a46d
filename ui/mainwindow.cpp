// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "account/preferences.h"
#include "ui/changeflow.h"
#include "ui/closeflow.h"
#include "ui/commons.h"
#include "ui/connectiondialog.h"
#include "ui/connectionname.h"
#include "ui/errortext.h"
#include "ui/filedrop.h"
#include "ui/growtofit.h"
#include "ui/guardrails.h"
#include "ui/helpflow.h"
#include "ui/icons.h"
#include "ui/inspectflow.h"
#include "ui/lookflow.h"
#include "ui/pendingflow.h"
#include "ui/profileflow.h"
#include "ui/queryflow.h"
#include "ui/statedisplay.h"
#include "ui/ui_mainwindow.h"
#include "ui/windowactions.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

MainWindow::MainWindow(Commons &commons, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_commons(commons)
    , m_options(std::move(options))
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    resize(usualSize.boundedTo(roomFor(*this)));
    setUpActions();
    setUpProfiles();
    m_ui->statusBar->setStopAction(m_ui->actionStop);
    m_closeFlow =
        std::make_unique<CloseFlow>(m_commons, *this, *m_ui->messageBar, m_options.timing.quit);
    m_guardRails = std::make_unique<GuardRails>(*m_ui, m_options.readOnly);
    connect(&m_guardRails->drops(), &FileDrop::dropped, this,
            [this](const QStringList &files) { m_changeFlow->createFrom(files); });
    m_display = std::make_unique<StateDisplay>(*this, *m_ui, m_options.demo, emptyChoices());
    m_inspectFlow = std::make_unique<InspectFlow>(m_commons, *m_ui, *this);
    connect(m_ui->table, &SecretsView::selectedCountChanged, this,
            [this] { m_display->showStatus(m_session.get()); });
    m_lookFlow = std::make_unique<LookFlow>(*this, *m_ui, m_commons.settings);
    m_helpFlow = std::make_unique<HelpFlow>(*this, *m_ui, m_commons, [this] {
        return m_place ? m_place->connection.endpoint.base() : QUrl(vendorAddress);
    });
    showState();
    m_ui->pages->currentWidget()->setFocus();
    m_ui->filterBar->setText(m_options.filter);
}

MainWindow::~MainWindow()
{
    m_inspectFlow->end();
    m_ui->table->setSecrets(nullptr); // the view must not outlive what it looks at
}

void MainWindow::setUpActions()
{
    dressActions(*this, *m_ui);
    auto *pane = new QShortcut(Qt::Key_F6, this);
    pane->setWhatsThis(tr("Next pane")); // which the list of shortcuts shows
    connect(pane, &QShortcut::activated, this, &MainWindow::nextPane);

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
    on(m_ui->actionLoadAll, [this] {
        m_session->model().loadAll();
        m_session->model().retry(); // nothing else leaves a failure
        showState(); // a page may be on its way already, which then changes nothing yet
    });
    on(m_ui->actionStop, [this] { m_session->model().stop(); });
    on(m_ui->actionCopyKey, [this] { m_ui->table->copyKey(); });
    on(m_ui->actionCopyReference, [this] { m_ui->table->copyReference(); });
    on(m_ui->actionSelectAll, [this] { m_ui->table->selectAll(); });
}

void MainWindow::setUpProfiles()
{
    m_profileFlow = std::make_unique<ProfileFlow>(
        m_commons, *m_ui, *this, std::exchange(m_options.draft, {}), [this] { return leave(); });
    connect(m_profileFlow.get(), &ProfileFlow::placeFound, this,
            [this](const Place &place) { open(place); });
    connect(m_profileFlow.get(), &ProfileFlow::connectionWanted, this, &MainWindow::ask);
    connect(m_profileFlow.get(), &ProfileFlow::changed, this, [this] {
        if (m_place) {
            m_place->profile = m_profileFlow->profile();
            guardAnew();
        }
        showState();
    });
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
    if (m_session && m_session->isWriting()) {
        m_ui->messageBar->showMessage({Message::Severity::Warning,
                                       tr("A secret is still being changed here. Connect again "
                                          "when the server has answered.")});
        return false;
    }
    m_pendingFlow.reset();
    m_changeFlow.reset();
    m_queryFlow.reset();
    m_inspectFlow->end();
    m_ui->table->setSecrets(nullptr);
    m_ui->messageBar->clear();
    m_ui->statusBar->setPlace({}, {});
    m_session.reset();
    m_place.reset();
    m_guardRails->show(m_place);
    return true;
}

void MainWindow::open(const Place &place)
{
    if (!leave()) {
        return;
    }
    m_profileFlow->opened(place);
    m_place = place;
    startSession();
}

void MainWindow::startSession()
{
    const Connection &connection = m_place->connection;
    m_session =
        std::make_unique<Session>(m_commons.network, connection, pageSizing(), m_options.timing);
    SecretsModel &model = m_session->model();
    connect(&m_commons.settings, &Settings::changed, &model,
            [this, &model] { model.setPageSizing(pageSizing()); });
    connect(&model, &SecretsModel::pagingChanged, this, &MainWindow::pagingChanged);
    connect(&model, &SecretsModel::located, m_ui->table, &SecretsView::showSecret);
    // The search that has ended was something to stop.
    connect(&model, &SecretsModel::located, this, &MainWindow::showState);
    connect(&model, &SecretsModel::notLocated, this, &MainWindow::showState);
    setUpChanges();
    // What was sent under the old rules is the last of them.
    const auto guardSoon = [this] {
        QMetaObject::invokeMethod(this, &MainWindow::guardAnew, Qt::QueuedConnection);
    };
    connect(&m_session->creator(), &SecretCreator::finished, this, guardSoon);
    connect(&m_session->changer(), &SecretChanger::updated, this, guardSoon);
    connect(&m_session->changer(), &SecretChanger::removed, this, guardSoon);
    m_pendingFlow = std::make_unique<PendingFlow>(*m_session, m_commons.pending, *m_ui->messageBar);
    // The request leaves before the table is shown, so that the answer is here sooner.
    model.fetchMore({});
    if (m_options.loadAll) {
        model.loadAll();
    }
    m_ui->statusBar->setPlace(
        shortName(connection, m_place->profile ? m_place->profile->coreInstance.name : QString()),
        fullName(connection));
    m_ui->table->setSecrets(&model);
    m_queryFlow = std::make_unique<QueryFlow>(model, *m_ui->filterBar, *m_ui->table);
    m_inspectFlow->begin(*m_session, *m_place, pageSizing().first);
    showState();
}

PageSizing MainWindow::pageSizing() const
{
    if (m_options.pageSizing) {
        return *m_options.pageSizing; // the command line's is for all of this run
    }
    const auto preferred = Preferences::read(m_commons.settings).pageSize;
    return preferred ? PageSizing::always(*preferred) : PageSizing{};
}

// The profile may have been changed in another window. What has been sent goes on as it began.
void MainWindow::guardAnew()
{
    if (m_session && !m_session->isWriting()
        && m_guardRails->guard() != WriteGuard::of(*m_place, m_options.readOnly)) {
        setUpChanges();
    }
}

void MainWindow::setUpChanges()
{
    m_guardRails->show(m_place);
    if (m_changeFlow) {
        m_ui->messageBar->clear(); // it may offer what the flow that goes now would do
        m_changeFlow.reset();
    }
    m_changeFlow = std::make_unique<ChangeFlow>(
        Workplace{*m_session, *m_ui->table, *m_ui->messageBar, this, m_guardRails->guard(),
                  instanceName(*m_place)},
        *m_ui, [this] { return Preferences::read(m_commons.settings).confirmsDelete; });
}

bool MainWindow::isSettled() const
{
    if (m_profileFlow->isReading()) {
        return false;
    }
    return !m_session
        || (underWay(m_session->model().paging()) == nullptr && !m_session->model().isPursuing()
            && !m_session->model().isArranging());
}

bool MainWindow::hasFailed() const
{
    return m_profileFlow->hasFailed()
        || (m_session && std::holds_alternative<Failed>(m_session->model().paging()));
}

void MainWindow::connectToInstance()
{
    ask(m_profileFlow->draft());
}

void MainWindow::ask(const ConnectionDraft &draft)
{
    if (!isVisible()) {
        m_askedWhenShown = draft;
        return;
    }
    if (m_dialog) {
        return; // a token that came too late must not take away what is being typed
    }
    m_dialog = new ConnectionDialog(m_commons, draft, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectionDialog::connectionChosen, this, &MainWindow::keep);
    m_looking = m_commons.vendor.find([this](std::vector<VendorOffer> offers) {
        if (m_dialog) {
            m_dialog->setOffers(std::move(offers));
        }
    });
    m_dialog->open();
}

// A dialog goes to the middle of its window, and where that is, is known when it is first painted.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (auto draft = std::exchange(m_askedWhenShown, {})) {
        QMetaObject::invokeMethod(
            this, [this, draft = *std::move(draft)] { ask(draft); }, Qt::QueuedConnection);
    }
}

void MainWindow::pagingChanged()
{
    const SecretsModel &model = m_session->model();
    if (const auto *loading = std::get_if<Loading>(&model.paging())) {
        if (!loading->from.after) {
            m_ui->messageBar->clear(); // what was said of the old list
        }
    }
    const auto *waiting = std::get_if<Waiting>(&model.paging());
    if (waiting != nullptr && model.isReadingAgain() && model.loadedCount() > 0) {
        m_ui->messageBar->showMessage(
            {Message::Severity::Warning,
             tr("The list could not be read again. %1").arg(errorText(waiting->error).what),
             tr("Ca&ncel"), [this] { m_session->model().giveUp(); }, waiting->pause.left()});
    }
    // The row that tells of a failure is at the end, and a refresh is asked for from anywhere.
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        if (!failed->from.after && model.loadedCount() > 0) {
            m_ui->messageBar->showMessage({Message::Severity::Error,
                                           tr("The list could not be read again. %1")
                                               .arg(errorText(failed->error).together()),
                                           retryText(failed->error),
                                           [this] { m_session->model().retry(); }});
        }
    }
    showState();
}

void MainWindow::showState()
{
    if (!m_display) {
        return; // not yet: the window is being made
    }
    m_display->setName(m_profileFlow->profile() ? m_profileFlow->profile()->name : QString());
    m_display->show(m_session.get());
    Q_EMIT stateChanged();
}

EmptyChoices MainWindow::emptyChoices()
{
    EmptyChoices choices;
    choices.connect = [this] { connectToInstance(); };
    choices.notConnected = [this] {
        return m_profileFlow->reason([this] { connectToInstance(); });
    };
    choices.retry = [this] { m_session->model().retry(); };
    choices.giveUp = [this] { m_session->model().giveUp(); };
    choices.searchRest = [this] { m_session->model().loadAll(); };
    choices.clearFilter = [this] { m_ui->filterBar->setText({}); };
    choices.create = [this] { m_changeFlow->create(); };
    return choices;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeFlow->mayClose(m_session.get())) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        // First what was typed, then what is on its way.
        if (!m_ui->filterBar->filter().isEmpty()) {
            m_ui->filterBar->setText({});
            m_ui->pages->currentWidget()->setFocus();
            return;
        }
        if (m_ui->actionStop->isEnabled()) {
            m_ui->actionStop->trigger();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::nextPane()
{
    const bool isFiltering = m_ui->filterBar->isAncestorOf(focusWidget());
    const bool isInDetails = m_ui->inspector->isAncestorOf(focusWidget());
    if (!isFiltering && !isInDetails && m_inspectFlow->isShown()) {
        m_ui->inspector->enter();
    } else if (!isFiltering && m_ui->filterBar->isEnabled()) {
        m_ui->filterBar->edit();
    } else {
        m_ui->pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace coffer::ui
