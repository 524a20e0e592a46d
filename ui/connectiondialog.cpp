// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondialog.h"

#include "model/oneline.h"
#include "ui/accountentries.h"
#include "ui/commons.h"
#include "ui/connectionprofile.h"
#include "ui/formlabels.h"
#include "ui/growtofit.h"
#include "ui/lookupflow.h"
#include "ui/lookuptext.h"
#include "ui/moresection.h"
#include "ui/trialflow.h"
#include "ui/ui_connectiondialog.h"

#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace coffer::ui {

ConnectionDialog::ConnectionDialog(Commons &commons, const ConnectionDraft &draft,
                                   const Timing &timing, QWidget *parent)
    : QDialog(parent)
    , m_commons(commons)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_profile(draft.profile.value_or(Profile()))
{
    m_ui->setupUi(this);
    new GrowToFit(this);
    m_ui->instanceLabel->setBuddy(m_ui->chooser->edit());
    showInstance(draft.coreInstance);
    m_entries = std::make_unique<AccountEntries>(*m_ui, draft);
    m_lookup = std::make_unique<LookupFlow>(m_commons, *m_ui, *m_entries, m_profile, timing);
    setUpButtons(draft.isEdit);
    setUpTrial(timing);
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
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

void ConnectionDialog::setUpTrial(const Timing &timing)
{
    // Its button is not disabled meanwhile: the focus would go to Cancel, and Return would cancel.
    m_trial = std::make_unique<TrialFlow>(m_commons.network, *m_ui->result, timing,
                                          [this] { return check(); });
    connect(m_test, &QPushButton::clicked, m_trial.get(), &TrialFlow::run);
    // Whoever closes what it says waits for it no longer.
    connect(m_ui->result, &MessageBar::closed, m_trial.get(), &TrialFlow::stop);
    connect(m_ui->result, &MessageBar::changed, this, [this] { m_tellsOfList = false; });
    connect(m_trial.get(), &TrialFlow::failed, this,
            [this](const ApiError &error) { showFailure(error); });
    connect(m_trial.get(), &TrialFlow::waiting, this,
            [this](const ApiError &error, std::chrono::milliseconds wait) {
                showFailure(error, wait, [this] { m_trial->runAgain(); });
            });
    connect(m_trial.get(), &TrialFlow::worked, this, [this] {
        if (m_test->hasFocus()) {
            m_connect->setFocus(); // the next step
        }
    });
}

void ConnectionDialog::setUpMore(bool isEdit)
{
    new MoreSection(*m_ui->more, *m_ui->profile);
    m_ui->more->setChecked(isEdit || ProfileFields::areUsedBy(m_profile));
    alignLabels({m_ui->form, m_ui->profile->form()});
    // Without a file for settings nothing could be remembered.
    m_ui->remember->setChecked(!m_profile.id.isNull() || !m_commons.settings.file().isEmpty());
    if (isEdit) {
        setWindowTitle(tr("Edit Profile \u201c%1\u201d").arg(oneLine(m_profile.name.toUtf8())));
        m_ui->remember->hide(); // it is one
    }
}

void ConnectionDialog::connectEntries()
{
    connect(m_entries.get(), &AccountEntries::changed, this, &ConnectionDialog::accountChanged);
    connect(m_entries.get(), &AccountEntries::completed, this,
            [this] { m_ui->chooser->setFocus(); });
    connect(m_ui->chooser, &InstanceChooser::changed, this, &ConnectionDialog::chosenChanged);
    connect(m_ui->chooser, &InstanceChooser::picked, this, &ConnectionDialog::accept);
    connect(m_lookup.get(), &LookupFlow::stateChanged, this, &ConnectionDialog::lookedUp);
}

void ConnectionDialog::setOffers(std::vector<VendorOffer> offers)
{
    m_entries->setOffers(std::move(offers));
}

void ConnectionDialog::accountChanged(bool atOnce)
{
    forgetResult();
    m_lookup->begin(atOnce);
}

void ConnectionDialog::lookedUp()
{
    if (!m_trial->isUnderWay()) { // else somebody waits for what that says
        tellList();
    }
    // Pasted and accepted: the next thing to say is the core instance.
    if (!m_lookup->hasFailed() && m_lookup->instances()->rowCount() > 0
        && m_entries->takePasted()) {
        m_ui->chooser->setFocus();
    }
}

void ConnectionDialog::tellList()
{
    if (m_lookup->hasFailed()) {
        const InstanceList &list = *m_lookup->instances();
        showFailure(*list.error(), list.wait(), [this] { m_lookup->retry(); });
        m_tellsOfList = true;
    } else if (m_tellsOfList) {
        forgetResult(); // it is being tried again
    }
}

void ConnectionDialog::showFailure(const ApiError &error, std::chrono::milliseconds wait,
                                   std::function<void()> again)
{
    const ErrorText text = lookupText(error);
    const bool waits = wait > std::chrono::milliseconds(0); // the next step is taken by itself
    Message message{waits ? Message::Severity::Warning : Message::Severity::Error,
                    waits ? text.what : text.together(), again ? tr("Tr&y Again") : QString(),
                    std::move(again), wait};
    if (error.tls && error.tls->needsOnlyTrust()) {
        message.actionText = tr("Bro&wse for CA File\u2026");
        message.action = [this] {
            m_ui->more->setChecked(true);
            m_ui->profile->authorities().choose();
        };
    }
    m_ui->result->showMessage(std::move(message));
}

void ConnectionDialog::chosenChanged()
{
    if (!m_tellsOfList && !m_ui->result->message().text.isEmpty()) { // of what was chosen before
        forgetResult();
        tellList();
    }
    m_ui->chooser->clearError();
    const auto chosen = m_ui->chooser->chosen();
    m_ui->profile->suggestName(chosen ? suggestedName(*chosen) : QString());
}

void ConnectionDialog::forgetResult()
{
    m_trial->stop();
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
    if (const InstanceList *list = m_lookup->instances()) {
        profile.pinned = knownOf(list->order().pinned());
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

} // namespace coffer::ui
