// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/connectiondialog.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/newsecretdialog.h"
#include "ui/statustext.h"
#include "ui/ui_mainwindow.h"
#include "ui/watermark.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QToolButton>

#include <utility>

namespace coffer::ui {

namespace {

QLabel *badge(const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setToolTip(toolTip);
    label->setContentsMargins(6, 1, 6, 1);
    label->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    return label;
}

} // namespace

MainWindow::MainWindow(QNetworkAccessManager &network, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_network(network)
    , m_options(std::move(options))
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    setUpActions();
    setUpTable();
    setUpStatusBar();
    update();
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
    m_ui->actionRefresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});

    connect(m_ui->actionNew, &QAction::triggered, this, &MainWindow::newSecret);
    connect(m_ui->actionConnect, &QAction::triggered, this, &MainWindow::connectToInstance);
    connect(m_ui->actionClose, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionQuit, &QAction::triggered, this, [] { QGuiApplication::quit(); });
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::about);
    connect(m_ui->actionRefresh, &QAction::triggered, this,
            [this] { m_session->model().refresh(); });
    connect(m_ui->actionLoadAll, &QAction::triggered, this,
            [this] { m_session->model().loadAll(); });
    connect(m_ui->actionStop, &QAction::triggered, this, [this] { m_session->model().stop(); });
    connect(m_ui->actionCopyKey, &QAction::triggered, this,
            [this] { copyKey(QStringLiteral("%1")); });
    connect(m_ui->actionCopyReference, &QAction::triggered, this,
            [this] { copyKey(QStringLiteral("{{ secrets.%1 }}")); });
    connect(m_ui->actionSelectAll, &QAction::triggered, m_ui->table, &QTableView::selectAll);
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
    if (m_options.demo) {
        new Watermark(m_ui->table->viewport());
    }
}

void MainWindow::setUpStatusBar()
{
    m_status = new QLabel(this);
    m_stop = new QToolButton(this);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(m_ui->actionStop->text());
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, m_ui->actionStop, &QAction::trigger);
    m_status->setContentsMargins(6, 0, 6, 0);
    m_ui->statusBar->addWidget(m_status);
    m_ui->statusBar->addWidget(m_stop);
    if (m_options.readOnly) {
        m_ui->statusBar->addPermanentWidget(
            badge(tr("Read-only"), tr("Nothing can be changed from this window."), this));
    }
    if (m_options.demo) {
        m_ui->statusBar->addPermanentWidget(
            badge(tr("Demo"), tr("A built-in server with made-up secrets."), this));
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
    m_newSecret.reset();
    m_ui->table->setSecrets(nullptr);
    m_ui->messageBar->clear();
    startSession(connection);
}

void MainWindow::startSession(const Connection &connection)
{
    m_session = std::make_unique<Session>(m_network, connection, m_options.pageSize);
    connect(&m_session->model(), &SecretsModel::pagingChanged, this, &MainWindow::update);
    connect(&m_session->model(), &SecretsModel::located, m_ui->table, &SecretsView::showSecret);
    connect(&m_session->model(), &SecretsModel::notLocated, this, [this] {
        m_ui->messageBar->showMessage(
            {Message::Severity::Information,
             tr("\u201c%1\u201d was created, but the list does not show it yet.")
                 .arg(m_createdKey)});
    });
    connect(&m_session->creator(), &SecretCreator::finished, this, &MainWindow::created);
    // The request leaves before the table is shown, so that the answer is here sooner.
    m_session->model().fetchMore({});
    if (m_options.loadAll) {
        m_session->model().loadAll();
    }
    m_ui->table->setSecrets(&m_session->model());
    update();
}

bool MainWindow::isSettled() const
{
    return !m_session
        || (!std::holds_alternative<Loading>(m_session->model().paging())
            && !m_session->model().isPursuing());
}

bool MainWindow::hasFailed() const
{
    return m_session && std::holds_alternative<Failed>(m_session->model().paging());
}

void MainWindow::connectToInstance()
{
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

void MainWindow::newSecret()
{
    if (!m_newSecret) {
        m_newSecret =
            std::make_unique<NewSecretDialog>(m_session->model(), m_session->creator(), this);
    }
    m_newSecret->open();
}

void MainWindow::created(const QString &key, const CreateOutcome &outcome)
{
    SecretsModel &model = m_session->model();
    if (const auto *done = std::get_if<Created>(&outcome)) {
        m_createdKey = key;
        model.refreshAndLocate(done->id);
    } else if (std::holds_alternative<Unconfirmed>(outcome)) {
        model.refresh(); // the list may tell what the answer did not
    }
}

void MainWindow::copyKey(const QString &pattern)
{
    if (const auto key = m_ui->table->currentKey()) {
        QGuiApplication::clipboard()->setText(pattern.arg(QString::fromUtf8(*key)));
    }
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Coffer"),
                       tr("<h3>Coffer %1</h3><p>See and create the secrets of a Calyptia core "
                          "instance.</p><p>Apache License 2.0. Made with Qt %2.</p>")
                           .arg(QLatin1String(COFFER_VERSION), QLatin1String(qVersion())));
}

void MainWindow::update()
{
    const bool rows = m_session && m_session->model().secretCount() > 0;
    if (rows) {
        m_ui->pages->setCurrentWidget(m_ui->table);
    } else {
        m_ui->emptyState->setReason(emptyReason());
        m_ui->pages->setCurrentWidget(m_ui->emptyState);
    }
    m_status->setText(m_session ? statusText(m_session->model()) : QString());
    setWindowTitle(m_session
                       ? tr("%1 \u2014 Coffer").arg(m_session->connection().endpoint.base().host())
                       : tr("Coffer"));
    updateActions();
    Q_EMIT stateChanged();
}

void MainWindow::updateActions()
{
    const bool connected = m_session != nullptr;
    const bool pursuing = connected && m_session->model().isPursuing();
    const bool rows = connected && m_session->model().secretCount() > 0;
    if (m_ui->actionNew != nullptr) {
        m_ui->actionNew->setEnabled(connected);
    }
    m_ui->actionRefresh->setEnabled(connected);
    m_ui->actionLoadAll->setEnabled(
        rows && !pursuing && !std::holds_alternative<Exhausted>(m_session->model().paging()));
    m_ui->actionStop->setEnabled(pursuing);
    m_ui->actionSelectAll->setEnabled(rows);
    m_ui->actionCopyKey->setEnabled(rows);
    m_ui->actionCopyReference->setEnabled(rows);
    m_stop->setVisible(pursuing);
}

EmptyReason MainWindow::emptyReason()
{
    const EmptyAction connectAction{tr("&Connect\u2026"), [this] { connectToInstance(); }};
    if (!m_session) {
        return {QLatin1String("network-connect"),
                tr("No core instance"),
                tr("Connect to see its secrets."),
                {connectAction}};
    }
    SecretsModel &model = m_session->model();
    if (const auto *failed = std::get_if<Failed>(&model.paging())) {
        const ErrorText text = errorText(failed->error);
        return {QLatin1String("dialog-warning"),
                text.what,
                text.nextStep,
                {{retryText(failed->error), [&model] { model.retry(); }}, connectAction}};
    }
    if (!std::holds_alternative<Exhausted>(model.paging())) {
        return {QLatin1String("view-refresh"), tr("Loading secrets\u2026")};
    }
    EmptyReason none{QLatin1String("coffer"), tr("No core instance secrets found.")};
    if (!m_options.readOnly) {
        none.actions = {{tr("&New Secret\u2026"), [this] { newSecret(); }}};
    }
    return none;
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
    if (event->key() == Qt::Key_Escape && m_ui->actionStop->isEnabled()) {
        m_ui->actionStop->trigger();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace coffer::ui
