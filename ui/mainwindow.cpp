// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/about.h"
#include "ui/connectiondialog.h"
#include "ui/connectionname.h"
#include "ui/createflow.h"
#include "ui/errortext.h"
#include "ui/growtofit.h"
#include "ui/icons.h"
#include "ui/queryflow.h"
#include "ui/sortmenu.h"
#include "ui/statustext.h"
#include "ui/ui_mainwindow.h"
#include "ui/watermark.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

MainWindow::MainWindow(QNetworkAccessManager &network, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_network(network)
    , m_options(std::move(options))
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    resize(usualSize.boundedTo(roomFor(*this)));
    setUpActions();
    setUpTable();
    setUpStatusBar();
    showState();
    m_ui->pages->currentWidget()->setFocus();
    m_ui->filterBar->setText(m_options.filter);
}

MainWindow::~MainWindow()
{
    m_ui->table->setSecrets(nullptr); // the view must not outlive what it looks at
}

void MainWindow::setUpActions()
{
    m_ui->actionNew->setIcon(icon(QLatin1String("list-add")));
    m_ui->actionConnect->setIcon(icon(QLatin1String("network-connect")));
    m_ui->actionRefresh->setIcon(icon(QLatin1String("view-refresh")));
    m_ui->actionQuit->setIcon(icon(QLatin1String("application-exit")));
    m_ui->actionCopyKey->setIcon(icon(QLatin1String("edit-copy")));
    m_ui->actionAbout->setIcon(icon(QLatin1String("help-about")));
    m_ui->actionFind->setIcon(icon(QLatin1String("edit-find")));
    m_ui->actionRefresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    m_ui->viewMenu->insertMenu(m_ui->actionRefresh,
                               new SortMenu(*m_ui->table->horizontalHeader(), m_ui->viewMenu));
    auto *pane = new QShortcut(Qt::Key_F6, this);
    connect(pane, &QShortcut::activated, this, &MainWindow::nextPane);

    for (QAction *action : m_ui->toolBar->actions()) {
        action->setToolTip(tr("%1 (%2)").arg(
            action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (QAction *action : findChildren<QAction *>()) {
        action->setIconVisibleInMenu(false); // only some have one, which is worse than none
    }
    const auto on = [this](QAction *action, auto reaction) {
        connect(action, &QAction::triggered, this, reaction);
    };
    on(m_ui->actionNew, [this] { m_createFlow->ask(); });
    on(m_ui->actionConnect, [this] { connectToInstance(); });
    on(m_ui->actionClose, [this] { close(); });
    on(m_ui->actionQuit, [] { QGuiApplication::quit(); });
    on(m_ui->actionAbout, [this] { showAbout(this); });
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
    if (m_options.readOnly) {
        delete std::exchange(m_ui->actionNew, nullptr); // absent from menu, toolbar and keyboard
    }
}

void MainWindow::setUpTable()
{
    // These three belong to the table, not to the window: text fields have their own.
    for (QAction *action :
         {m_ui->actionCopyKey, m_ui->actionCopyReference, m_ui->actionSelectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_ui->table->addAction(action);
    }
    m_ui->table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_ui->table, &SecretsView::selectedCountChanged, this, &MainWindow::showStatus);
    if (m_options.demo) {
        m_demoMarks += new Watermark(m_ui->table->viewport());
    }
}

void MainWindow::setUpStatusBar()
{
    m_ui->statusBar->setStopAction(m_ui->actionStop);
    if (m_options.readOnly) {
        m_ui->statusBar->addBadge(tr("Read-only"), tr("Nothing can be changed from this window."));
    }
    if (m_options.demo) {
        m_demoMarks +=
            m_ui->statusBar->addBadge(tr("Demo"), tr("A built-in server with made-up secrets."));
    }
}

void MainWindow::open(const Connection &connection)
{
    if (m_session && m_session->creator().isBusy()) {
        m_ui->messageBar->showMessage({Message::Severity::Warning,
                                       tr("A secret is still being created here. Connect again "
                                          "when the server has answered.")});
        return;
    }
    m_createFlow.reset();
    m_queryFlow.reset();
    m_ui->table->setSecrets(nullptr);
    m_ui->messageBar->clear();
    startSession(connection);
}

void MainWindow::startSession(const Connection &connection)
{
    m_session = std::make_unique<Session>(m_network, connection, m_options.pageSizing);
    SecretsModel &model = m_session->model();
    connect(&model, &SecretsModel::pagingChanged, this, &MainWindow::pagingChanged);
    connect(&model, &SecretsModel::located, m_ui->table, &SecretsView::showSecret);
    // The search that has ended was something to stop.
    connect(&model, &SecretsModel::located, this, &MainWindow::showState);
    connect(&model, &SecretsModel::notLocated, this, &MainWindow::showState);
    m_createFlow = std::make_unique<CreateFlow>(*m_session, *m_ui->messageBar, this);
    connect(m_createFlow.get(), &CreateFlow::activityChanged, m_ui->statusBar,
            &StatusLine::setActivity);
    connect(m_createFlow.get(), &CreateFlow::filterUnwanted, m_ui->filterBar,
            [this] { m_ui->filterBar->setText({}); });
    // The request leaves before the table is shown, so that the answer is here sooner.
    model.fetchMore({});
    if (m_options.loadAll) {
        model.loadAll();
    }
    m_ui->statusBar->setPlace(shortName(connection), fullName(connection));
    m_ui->table->setSecrets(&model);
    m_queryFlow = std::make_unique<QueryFlow>(model, *m_ui->filterBar, *m_ui->table);
    showState();
}

bool MainWindow::isSettled() const
{
    return !m_session
        || (!std::holds_alternative<Loading>(m_session->model().paging())
            && !m_session->model().isPursuing() && !m_session->model().isArranging());
}

bool MainWindow::hasFailed() const
{
    return m_session && std::holds_alternative<Failed>(m_session->model().paging());
}

void MainWindow::connectToInstance()
{
    if (!isVisible()) {
        m_asksWhenShown = true;
        return;
    }
    auto *dialog = new ConnectionDialog(m_network, m_options.draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::connectionChosen, this,
            [this](const Connection &connection) {
                m_options.draft = {connection.endpoint.base().toString(), connection.token,
                                   connection.coreInstance.toString(QUuid::WithoutBraces)};
                open(connection);
            });
    dialog->open();
}

// A dialog goes to the middle of its window, and where that is, is known when it is first painted.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_asksWhenShown, false)) {
        QMetaObject::invokeMethod(this, &MainWindow::connectToInstance, Qt::QueuedConnection);
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
    showPage();
    const SecretsModel *model = m_session ? &m_session->model() : nullptr;
    showStatus();
    m_ui->statusBar->setProgress(model != nullptr ? static_cast<qint64>(model->store().size()) : 0,
                                 model != nullptr && model->isPursuing() ? model->total()
                                                                         : std::nullopt);
    setWindowTitle(m_session ? tr("%1 \u2014 Coffer").arg(shortName(m_session->connection()))
                             : tr("Coffer"));
    // A window that began as the demo can be connected to a real account later.
    const bool madeUp = m_session && m_session->connection().endpoint == m_options.demo;
    for (QWidget *mark : std::as_const(m_demoMarks)) {
        mark->setVisible(madeUp);
    }
    updateActions();
    Q_EMIT stateChanged();
}

void MainWindow::showStatus()
{
    m_ui->statusBar->setStatus(
        m_session ? statusText(m_session->model(), m_ui->table->selectedCount()) : QString());
}

EmptyChoices MainWindow::emptyChoices()
{
    EmptyChoices choices;
    choices.connect = [this] { connectToInstance(); };
    choices.retry = [this] { m_session->model().retry(); };
    choices.searchRest = [this] { m_session->model().loadAll(); };
    choices.clearFilter = [this] { m_ui->filterBar->setText({}); };
    if (m_ui->actionNew != nullptr) {
        choices.create = [this] { m_createFlow->ask(); };
    }
    return choices;
}

void MainWindow::showPage()
{
    QWidget *page = m_ui->table;
    if (!m_session || m_session->model().secretCount() == 0) {
        m_ui->emptyState->setReason(
            emptyReason(m_session ? &m_session->model() : nullptr, emptyChoices()));
        page = m_ui->emptyState;
    }
    if (m_ui->pages->currentWidget() != page) {
        const bool wasThere = !m_ui->filterBar->isAncestorOf(focusWidget());
        m_ui->pages->setCurrentWidget(page);
        if (wasThere) {
            page->setFocus(); // it was in what is gone
        }
    }
}

void MainWindow::updateActions()
{
    const bool connected = m_session != nullptr;
    const bool pursuing = connected && m_session->model().isPursuing();
    const bool rows = connected && m_session->model().secretCount() > 0;
    const bool loaded = connected && m_session->model().loadedCount() > 0;
    m_ui->filterBar->setEnabled(loaded || !m_ui->filterBar->filter().isEmpty());
    m_ui->actionFind->setEnabled(m_ui->filterBar->isEnabled());
    if (m_ui->actionNew != nullptr) {
        m_ui->actionNew->setEnabled(connected);
    }
    m_ui->actionRefresh->setEnabled(connected);
    m_ui->actionLoadAll->setEnabled(
        loaded && !pursuing && !std::holds_alternative<Exhausted>(m_session->model().paging()));
    m_ui->actionStop->setEnabled(pursuing);
    m_ui->actionSelectAll->setEnabled(rows);
    m_ui->actionCopyKey->setEnabled(rows);
    m_ui->actionCopyReference->setEnabled(rows);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && m_session->creator().isBusy()) {
        m_ui->messageBar->showMessage(
            {Message::Severity::Warning,
             tr("A secret is still being created. Close again when the server has answered.")});
        event->ignore();
        return;
    }
    event->accept();
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
    if (m_ui->filterBar->isEnabled() && !m_ui->filterBar->isAncestorOf(focusWidget())) {
        m_ui->filterBar->edit();
    } else {
        m_ui->pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace coffer::ui
