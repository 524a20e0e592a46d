// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondialog.h"

#include "api/strictuuid.h"
#include "ui/commons.h"
#include "ui/connectionprofile.h"
#include "ui/growtofit.h"
#include "ui/lookuptext.h"
#include "ui/ui_connectiondialog.h"
#include "ui/usagetext.h"

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
    m_ui->addressLabel->setBuddy(m_ui->address->edit());
    m_ui->tokenLabel->setBuddy(m_ui->token->edit());
    m_ui->instanceLabel->setBuddy(m_ui->chooser->edit());
    m_ui->projectNote->setField(m_ui->project);
    setUpButtons();
    setUpMore();
    setOffers({});
    fill(draft);
    connectFields();
    accountChanged(true);
    (draft.token ? m_ui->chooser->edit() : m_ui->token->edit())->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setUpButtons()
{
    m_test = m_ui->buttons->addButton(tr("T&est"), QDialogButtonBox::ActionRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the other two have none
    m_connect = m_ui->buttons->addButton(tr("C&onnect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

void ConnectionDialog::setUpMore()
{
    const auto fold = [this](bool isOpen) {
        m_ui->more->setArrowType(isOpen                ? Qt::DownArrow
                                     : isRightToLeft() ? Qt::LeftArrow
                                                       : Qt::RightArrow);
        m_ui->profile->setVisible(isOpen);
    };
    connect(m_ui->more, &QToolButton::toggled, this, fold);
    fold(false);
    // Without a file for settings nothing could be remembered.
    m_ui->remember->setChecked(!m_profile.id.isNull() || !m_commons.settings.file().isEmpty());
}

void ConnectionDialog::fill(const ConnectionDraft &draft)
{
    m_ui->address->setAddress(draft.address, draft.allowsPlainHttp());
    m_ui->profile->show(m_profile);
    if (draft.token) {
        m_ui->token->setToken(draft.token->text());
        m_ui->profile->showKindOf(*draft.token);
    }
    m_ui->token->setKind(m_ui->profile->kind());
    m_ui->project->setText(m_profile.project ? m_profile.project->toString(QUuid::WithoutBraces)
                                             : QString());
    m_ui->chooser->edit()->setText(draft.coreInstance);
}

void ConnectionDialog::connectFields()
{
    connect(m_ui->login, &LoginChoice::offerChosen, this, &ConnectionDialog::useLogin);
    connect(m_ui->login, &LoginChoice::anotherChosen, this, [this] {
        m_ui->token->edit()->clear();
        m_ui->token->setFocus();
    });
    const auto entered = [this](bool atOnce) {
        if (!m_isFilledByLogin) {
            m_ui->login->select(std::nullopt); // it is another one now
        }
        accountChanged(atOnce);
    };
    connect(m_ui->address, &AddressField::changed, this, entered);
    connect(m_ui->token, &TokenField::changed, this, [this, entered](bool atOnce) {
        m_isPasted = atOnce;
        entered(atOnce);
    });
    connect(m_ui->project, &QLineEdit::textChanged, this, [this] { accountChanged(false); });
    connect(m_ui->profile, &ProfileFields::kindChanged, this, [this] {
        m_ui->token->setKind(m_ui->profile->kind());
        accountChanged(true);
    });
    connect(&m_ui->profile->authorities(), &AuthorityField::changed, this,
            [this] { accountChanged(true); });
    connect(m_ui->chooser, &InstanceChooser::changed, this, &ConnectionDialog::chosenChanged);
    connect(m_ui->chooser, &InstanceChooser::picked, this, &ConnectionDialog::accept);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionDialog::lookUp);
}

void ConnectionDialog::setOffers(std::vector<VendorOffer> offers)
{
    const bool isEmpty = m_ui->token->edit()->text().isEmpty();
    m_ui->login->setOffers(std::move(offers));
    const bool hasOffers = !m_ui->login->offers().empty();
    m_ui->login->setVisible(hasOffers);
    m_ui->loginLabel->setVisible(hasOffers);
    if (hasOffers && isEmpty) {
        useLogin(m_ui->login->offers().front());
        m_ui->login->select(0);
    }
}

void ConnectionDialog::useLogin(const VendorOffer &offer)
{
    m_isFilledByLogin = true;
    m_ui->address->setAddress(offer.endpoint.base().toString(), false);
    m_ui->token->setToken(offer.token.text());
    m_isFilledByLogin = false;
    m_ui->chooser->setFocus();
    accountChanged(true);
}

// What was found with the old entries does not hold for the new ones.
void ConnectionDialog::accountChanged(bool atOnce)
{
    forgetResult();
    m_ui->projectNote->clear();
    m_lookup.reset();
    showProject();
    m_ui->chooser->setList(nullptr, whyNoList(m_ui->token->token(), access() && project()));
    m_pause.start(atOnce ? std::chrono::milliseconds(0) : pause);
}

// A token that names its project is all that is needed.
void ConnectionDialog::showProject()
{
    const auto token = m_ui->token->token();
    const bool asks = token && !token->project();
    m_ui->project->setVisible(asks);
    m_ui->projectLabel->setVisible(asks);
}

std::optional<QUuid> ConnectionDialog::project() const
{
    const auto token = m_ui->token->token();
    return token && token->project() ? token->project()
                                     : parseUuid(m_ui->project->text().trimmed().toUtf8());
}

std::optional<Access> ConnectionDialog::access() const
{
    const auto endpoint = m_ui->address->endpoint();
    const auto token = m_ui->token->token();
    const auto &authorities = m_ui->profile->authorities().authorities();
    if (!endpoint || !token || !authorities) {
        return std::nullopt;
    }
    return Access{*endpoint, *token, *authorities};
}

void ConnectionDialog::lookUp()
{
    const auto account = access();
    const auto whose = project();
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
    // Pasted and accepted: the next thing to say is the core instance.
    if (list.rowCount() > 0 && m_ui->token->edit()->hasFocus()
        && std::exchange(m_isPasted, false)) {
        m_ui->chooser->setFocus();
    }
}

void ConnectionDialog::showFailure(const ApiError &error, const QString &retry,
                                   std::function<void()> again)
{
    Message message{Message::Severity::Error, lookupText(error).together(), retry,
                    std::move(again)};
    if (error.tls && error.tls->needsOnlyTrust()) {
        message.actionText = tr("&Choose CA File\u2026");
        message.action = [this] {
            m_ui->more->setChecked(true);
            m_ui->profile->authorities().choose();
        };
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
    const auto token = m_ui->token->token();
    const auto endpoint = m_ui->address->endpoint();
    const auto &authorities = m_ui->profile->authorities().authorities();
    // From the last to the first, so that the focus ends in the first wrong field.
    if (!authorities) {
        m_ui->more->setChecked(true);
        m_ui->profile->authorities().setFocus();
    }
    if (!chosen) {
        m_ui->chooser->showError();
        m_ui->chooser->setFocus();
    }
    if (!token) {
        m_ui->token->showError(token.error());
        m_ui->token->setFocus();
    }
    if (!endpoint) {
        m_ui->address->showError(endpoint.error());
        m_ui->address->setFocus();
    }
    if (!authorities || !chosen || !token || !endpoint) {
        return std::nullopt;
    }
    return Connection{*endpoint, *token, chosen->id, *authorities};
}

Profile ConnectionDialog::profile(const Connection &connection) const
{
    Profile profile = m_profile;
    m_ui->profile->fill(profile);
    profile.address = connection.endpoint.base().toString();
    profile.allowsPlainHttp = m_ui->address->allowsPlainHttp();
    profile.project = m_ui->project->isHidden() ? std::nullopt : project();
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
