// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspectflow.h"

#include "account/preferences.h"
#include "model/oneline.h"
#include "ui/clipboardnote.h"
#include "ui/commons.h"
#include "ui/guard.h"
#include "ui/icons.h"
#include "ui/ownerfile.h"
#include "ui/ui_mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace coffer::ui {

namespace {

// A core instance by its name, and by its ID, which tells equals apart.
QString nameAndId(const Place &place)
{
    const QString id = place.connection.coreInstance.toString(QUuid::WithoutBraces);
    const QString name = oneLine(knownName(place).toUtf8());
    return name.isEmpty() ? id : QStringLiteral("%1\n%2").arg(name, id);
}

// A name that every file system takes.
QString fileName(const HeldSecret &secret)
{
    QString name = QString::fromUtf8(secret.entry().key).right(100);
    for (QChar &ch : name) {
        const bool isPlain = ch.isLetterOrNumber() || ch == u'-' || ch == u'_' || ch == u'.';
        ch = isPlain ? ch : QChar(u'_');
    }
    return name.startsWith(u'.') ? u'_' + name : name;
}

} // namespace

InspectFlow::InspectFlow(Commons &commons, Ui::MainWindow &ui, QMainWindow &window)
    : m_commons(commons)
    , m_ui(ui)
    , m_window(window)
    , m_copies(*ui.table, commons.clipboard)
    , m_guard([&commons] { return commons.clock(); })
{
    m_ui.inspector->setActions({*m_ui.actionReveal, *m_ui.actionCopyKey, *m_ui.actionCopyId,
                                *m_ui.actionCopyReference, *m_ui.actionCopyValue,
                                *m_ui.actionSaveValue});
    m_ui.splitter->setStretchFactor(0, 1);
    m_ui.statusBar->addPermanentWidget(
        new ClipboardNote(commons.clipboard, *m_ui.actionClearClipboard, m_ui.statusBar));
    connect(m_ui.table, &SecretsView::currentSecretChanged, this, &InspectFlow::showCurrent);
    connect(m_ui.table, &SecretsView::selectedCountChanged, this, &InspectFlow::showActions);
    connect(m_ui.pages, &QStackedWidget::currentChanged, this, &InspectFlow::showPane);
    connect(&m_guard, &RevealGuard::over, this, &InspectFlow::mask);
    connect(&m_guard, &RevealGuard::ticked, this, &InspectFlow::showReveal);
    connectActions();
    connectCopies();
    showPane();
    showReveal();
    showActions();
}

InspectFlow::~InspectFlow() = default;

void InspectFlow::connectActions()
{
    connect(m_ui.actionDetails, &QAction::toggled, this, &InspectFlow::showPane);
    connect(m_ui.actionReveal, &QAction::triggered, this,
            [this] { m_ui.inspector->isRevealed() ? mask() : reveal(); });
    connect(m_ui.actionSaveValue, &QAction::triggered, this, &InspectFlow::save);
    connect(m_ui.actionClearClipboard, &QAction::triggered, &m_commons.clipboard,
            &ClipboardGuard::clearNow);
}

void InspectFlow::connectCopies()
{
    connect(m_ui.actionCopyId, &QAction::triggered, this,
            [this] { m_copies.copyIds(m_session->model()); });
    connect(m_ui.actionCopyRows, &QAction::triggered, this,
            [this] { m_copies.copyRows(m_session->model()); });
    connect(m_ui.actionCopyValue, &QAction::triggered, this, [this] {
        if (const QString note = m_copies.copyValue(*m_secret); !note.isEmpty()) {
            m_ui.inspector->setNote(note);
        }
    });
    connect(m_ui.actionCopyCurl, &QAction::triggered, this,
            [this] { CopyFlow::copyCurl(*m_place, m_pageSize); });
    connect(m_ui.actionCopyVendor, &QAction::triggered, this,
            [this] { CopyFlow::copyVendor(*m_place, m_pageSize); });
}

void InspectFlow::begin(Session &session, const Place &place, int pageSize)
{
    m_session = &session;
    m_place = place;
    m_pageSize = pageSize;
    m_ui.inspector->setInstance(nameAndId(place));
    showCurrent();
}

void InspectFlow::end()
{
    mask();
    delete m_saving; // it holds the value
    m_session = nullptr;
    m_place.reset();
    showCurrent();
    m_commons.clipboard.clearNow();
}

bool InspectFlow::isShown() const
{
    return !m_ui.inspector->isHidden() && m_secret;
}

void InspectFlow::showPane()
{
    const bool isWanted =
        m_ui.actionDetails->isChecked() && m_ui.pages->currentWidget() == m_ui.table;
    if (!isWanted) {
        mask();
        if (m_ui.inspector->isAncestorOf(m_window.focusWidget())) {
            m_ui.pages->currentWidget()->setFocus();
        }
    }
    m_ui.inspector->setVisible(isWanted);
    m_ui.inspector->setSecret(isWanted ? m_secret : std::nullopt);
}

void InspectFlow::showCurrent()
{
    const auto row = m_session != nullptr ? m_ui.table->currentSecretRow() : std::nullopt;
    const auto now = row ? std::optional(HeldSecret::pick(m_session->model(), *row)) : std::nullopt;
    const bool isSame = m_secret && now && now->isUnchangedFrom(*m_secret);
    if (isSame && m_ui.inspector->isRevealed()) {
        return; // the list was read again, and has nothing new to say of it
    }
    mask();
    m_secret = now;
    m_ui.inspector->setSecret(m_ui.inspector->isHidden() ? std::nullopt : m_secret);
    showActions();
}

void InspectFlow::showActions()
{
    const bool isOne = canBeRevealed() && m_ui.table->selectedCount() <= 1;
    m_ui.actionReveal->setEnabled(canBeRevealed());
    m_ui.actionCopyValue->setEnabled(isOne);
    m_ui.actionSaveValue->setEnabled(isOne);
    for (QAction *action : {m_ui.actionCopyId, m_ui.actionCopyRows}) {
        action->setEnabled(m_secret.has_value() || m_ui.table->selectedCount() > 0);
    }
    for (QAction *action : {m_ui.actionCopyCurl, m_ui.actionCopyVendor}) {
        action->setEnabled(m_place.has_value());
    }
}

void InspectFlow::reveal()
{
    m_ui.actionDetails->setChecked(true);
    m_ui.inspector->setRevealed(true);
    if (m_ui.inspector->isRevealed()) {
        m_guard.begin(m_window, Preferences::read(m_commons.settings));
    }
    showReveal();
}

void InspectFlow::mask()
{
    m_guard.end();
    m_ui.inspector->setRevealed(false);
    showReveal();
}

void InspectFlow::showReveal()
{
    const bool isRevealed = m_ui.inspector->isRevealed();
    m_ui.actionReveal->setText(isRevealed ? tr("Hide Va&lue") : tr("Reveal Va&lue"));
    m_ui.actionReveal->setIconText(isRevealed ? tr("Hide") : tr("Reveal"));
    m_ui.actionReveal->setIcon(
        icon(isRevealed ? QLatin1String("view-hidden") : QLatin1String("view-reveal")));
    const auto left = m_guard.left();
    m_ui.inspector->setNote(
        left ? tr("Hidden again in %Ln s", nullptr, static_cast<int>(left->count())) : QString());
}

void InspectFlow::save()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the Value"));
    m_saving = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName(*m_secret));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, secret = *m_secret](const QString &path) { write(secret, path); });
    dialog->open();
}

void InspectFlow::write(const HeldSecret &secret, const QString &path)
{
    const QString name = oneLine(QFileInfo(path).fileName().toUtf8());
    if (const auto saved = saveForOwner(path, secret.value()); !saved) {
        m_ui.messageBar->showMessage(
            {Message::Severity::Error,
             tr("\u201c%1\u201d could not be written: %2").arg(name, saved.error())});
    } else if (m_secret && m_secret->isUnchangedFrom(secret)) {
        m_ui.inspector->setNote(tr("Saved as \u201c%1\u201d, which only you can read.").arg(name));
    }
}

} // namespace coffer::ui
