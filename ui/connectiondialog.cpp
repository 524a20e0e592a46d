// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondialog.h"

#include "model/oneline.h"
#include "ui/accountentries.h"
#include "ui/commons.h"
#include "ui/connectionprofile.h"
#include "ui/formlabels.h"
#include "ui/growtofit.h"
#include "ui/lookuptext.h"
#include "ui/ui_connectiondialog.h"

#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace coffer::ui {

namespace {

constexpr std::chrono::milliseconds pause(400); // after the last key, before the server is asked

} // namespace

ConnectionDialog::ConnectionDialog(Commons &commons, const ConnectionDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_commons(commons)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_profile(draft.profile.value_or(Profile()))
{
    m_ui->setupUi(this);
    new GrowToFit(this);
    m_pause.setSingleShot(true);
    m_ui->instanceLabel->setBuddy(m_ui->chooser->edit());
    showInstance(draft.coreInstance);
    m_entries = std::make_unique<AccountEntries>(*m_ui, draft);
    setUpButtons(draft.isEdit);
    setUpMore(draft.isEdit);
    connectEntries();
    accountChanged(true);
    if (!draft.reason.isEmpty()) {
        m_ui->result->showMessage({Message::Severity::Warning, draft.reason});
    }
    (draft.token ? m_ui->chooser->edit() : m_ui->token->edit())->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

// By its name, where that is known: nobody knows instances by their IDs.
void ConnectionDialog::showInstance(const QString &id)
{
    const KnownInstance &known = m_profile.coreInstance;
    if (!known.name.isEmpty() && id == known.id.toString(QUuid::WithoutBraces)) {
        m_ui->chooser->setKnown(known);
    } else {
        m_ui->chooser->edit()->setText(id);
    }
}

void ConnectionDialog::setUpButtons(bool isEdit)
{
    m_test = m_ui->buttons->addButton(tr("T&est"), QDialogButtonBox::ActionRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the other two have none
    m_connect = m_ui->buttons->addButton(isEdit ? tr("Save and C&onnect") : tr("C&onnect"),
                                         QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

void ConnectionDialog::setUpMore(bool isEdit)
{
    const auto fold = [this](bool isOpen) {
        m_ui->more->setArrowType(isOpen                ? Qt::DownArrow
                                     : isRightToLeft() ? Qt::LeftArrow
                                                       : Qt::RightArrow);
        m_ui->profile->setVisible(isOpen);
    };
    connect(m_ui->more, &QToolButton::toggled, this, fold);
    fold(false);
    m_ui->more->setChecked(isEdit || ProfileFields::areUsedBy(m_profile));
    alignLabels({m_ui->form, m_ui->profile->form()});
    if (isEdit) {
        setWindowTitle(tr("Edit Profile \u201c%1\u201d").arg(oneLine(m_profile.name.toUtf8())));
        m_ui->remember->hide(); // it is one
    }
    // Without a file for settings nothing could be remembered.
    m_ui->remember->setChecked(!m_profile.id.isNull() || !m_commons.settings.file().isEmpty());
}

void ConnectionDialog::connectEntries()
{
    connect(m_entries.get(), &AccountEntries::changed, this, &ConnectionDialog::accountChanged);
    connect(m_entries.get(), &AccountEntries::completed, this,
            [this] { m_ui->chooser->setFocus(); });
    connect(m_ui->chooser, &InstanceChooser::changed, this, &ConnectionDialog::chosenChanged);
    connect(m_ui->chooser, &InstanceChooser::picked, this, &ConnectionDialog::accept);
    connect(m_ui->address, &AddressField::typed, &m_pause, [this] { m_pause.start(0); });
    connect(&m_pause, &QTimer::timeout, this, &ConnectionDialog::lookUp);
}

void ConnectionDialog::setOffers(std::vector<VendorOffer> offers)
{
    m_entries->setOffers(std::move(offers));
}

// What was found with the old entries does not hold for the new ones. No token goes to a part of a
// host's name, however long somebody thinks about the rest.
void ConnectionDialog::accountChanged(bool atOnce)
{
    forgetResult();
    m_lookup.reset();
    const bool isTyping = m_ui->address->isBeingTyped();
    const bool isComing = !isTyping && m_entries->access() && m_entries->project();
    m_ui->chooser->setList(nullptr, whyNoList(m_ui->token->token(), isComing));
    if (isTyping) {
        m_pause.stop();
    } else {
        m_pause.start(atOnce ? std::chrono::milliseconds(0) : pause);
    }
}

void ConnectionDialog::lookUp()
{
    const auto account = m_entries->access();
    const auto whose = m_entries->project();
    if (!account || !whose) {
        return;
    }
    m_lookup = std::make_unique<ProjectLookup>(m_commons.network, *account, *whose);
    if (m_profile.address == account->endpoint.base().toString()) { // else they are elsewhere
        m_lookup->instances().setKnown(instancesOf(m_profile.pinned),
                                       instancesOf(m_profile.recent));
    }
    connect(m_lookup.get(), &ProjectLookup::named, this,
            [this] { m_ui->token->setProjectName(m_lookup->name()); });
    connect(&m_lookup->instances(), &InstanceList::stateChanged, this, &ConnectionDialog::lookedUp);
    m_ui->chooser->setList(&m_lookup->instances(), {});
}

void ConnectionDialog::lookedUp()
{
    InstanceList &list = m_lookup->instances();
    if (const ApiError *error = list.error()) {
        showFailure(*error, tr("Tr&y Again"), [&list] { list.retry(); });
        return;
    }
    if (m_ui->result->message().wait.count() > 0) {
        forgetResult(); // it is being tried again
    }
    // Pasted and accepted: the next thing to say is the core instance.
    if (list.rowCount() > 0 && m_entries->takePasted()) {
        m_ui->chooser->setFocus();
    }
}

void ConnectionDialog::showFailure(const ApiError &error, const QString &retry,
                                   std::function<void()> again)
{
    Message message{Message::Severity::Error, lookupText(error).together(), retry, again};
    if (error.tls && error.tls->needsOnlyTrust()) {
        message.actionText = tr("Ch&oose CA File\u2026");
        message.action = [this] {
            m_ui->more->setChecked(true);
            m_ui->profile->authorities().choose();
        };
    }
    if (m_lookup && again) {
        message.wait = m_lookup->instances().wait();
    }
    m_ui->result->showMessage(std::move(message));
}

void ConnectionDialog::chosenChanged()
{
    if (!m_lookup || m_lookup->instances().error() == nullptr) {
        forgetResult();
    }
    m_ui->chooser->clearError();
    const auto chosen = m_ui->chooser->chosen();
    m_ui->profile->suggestName(chosen ? suggestedName(*chosen) : QString());
}

void ConnectionDialog::forgetResult()
{
    m_trial.reset();
    m_ui->result->clear();
}

std::optional<Connection> ConnectionDialog::check()
{
    const auto chosen = m_ui->chooser->chosen();
    if (!chosen) {
        m_ui->chooser->showError();
        m_ui->chooser->setFocus(); // unless a field before it is wrong, too
    }
    const auto account = m_entries->check();
    if (!account || !chosen) {
        return std::nullopt;
    }
    return Connection{account->endpoint, account->token, chosen->id, account->authorities};
}

Profile ConnectionDialog::profile(const Connection &connection) const
{
    Profile profile = m_profile;
    m_ui->profile->fill(profile);
    profile.address = connection.endpoint.base().toString();
    profile.allowsPlainHttp = m_ui->address->allowsPlainHttp();
    profile.project = m_entries->asksForProject() ? m_entries->project() : std::nullopt;
    if (m_lookup) {
        profile.pinned = knownOf(m_lookup->instances().order().pinned());
    }
    use(profile, *m_ui->chooser->chosen());
    return profile;
}

void ConnectionDialog::accept()
{
    if (const auto connection = check()) {
        Q_EMIT connectionChosen({*connection, profile(*connection)}, m_ui->remember->isChecked());
        QDialog::accept();
    }
}

void ConnectionDialog::test()
{
    if (m_trial) {
        return; // not disabled meanwhile: its focus would go to Cancel, and Return would cancel
    }
    const auto connection = check();
    if (!connection) {
        return;
    }
    m_ui->result->showMessage({Message::Severity::Information, tr("Trying\u2026")});
    m_trial = std::make_unique<ConnectionTrial>(
        m_commons.network, *connection,
        [this](const tl::expected<Page, ApiError> &answer) { tested(answer); });
}

void ConnectionDialog::tested(const tl::expected<Page, ApiError> &answer)
{
    m_trial.reset();
    if (!answer) {
        showFailure(answer.error(), {}, {});
        return;
    }
    m_ui->result->showMessage(
        {Message::Severity::Success,
         answer->chunk->size() > 0
             ? tr("It works: the token is accepted, and there are secrets.")
             : tr("It works: the token is accepted. There are no secrets yet.")});
    if (m_test->hasFocus()) {
        m_connect->setFocus(); // the next step
    }
}

} // namespace coffer::ui
