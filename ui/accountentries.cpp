// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accountentries.h"

#include "api/strictuuid.h"
#include "ui/ui_connectiondialog.h"
#include "ui/usagetext.h"

#include <QLineEdit>

#include <utility>

namespace coffer::ui {

AccountEntries::AccountEntries(Ui::ConnectionDialog &ui, const ConnectionDraft &draft)
    : m_ui(ui)
{
    m_ui.addressLabel->setBuddy(m_ui.address->edit());
    m_ui.tokenLabel->setBuddy(m_ui.token->edit());
    m_ui.projectNote->setField(m_ui.project);
    setOffers({});
    if (!draft.profile && !draft.isAddressGiven) {
        m_offerable = draft.address;
    }
    m_ui.address->setAddress(draft.address, draft.allowsPlainHttp());
    const Profile profile = draft.profile.value_or(Profile());
    m_ui.profile->show(profile);
    if (draft.token) {
        m_ui.token->setToken(draft.token->text());
        m_ui.profile->showKindOf(*draft.token);
    }
    m_ui.token->setKind(m_ui.profile->kind());
    m_ui.project->setText(profile.project ? profile.project->toString(QUuid::WithoutBraces)
                                          : QString());
    describeProject();
    connectFields();
}

void AccountEntries::connectFields()
{
    connect(m_ui.login, &LoginChoice::offerChosen, this, &AccountEntries::useLogin);
    connect(m_ui.login, &LoginChoice::anotherChosen, this, [this] {
        m_ui.token->edit()->clear();
        m_ui.token->setFocus();
    });
    connect(m_ui.address, &AddressField::changed, this, &AccountEntries::entered);
    connect(m_ui.token, &TokenField::changed, this, [this](bool atOnce) {
        m_isPasted = atOnce;
        entered(atOnce);
    });
    connect(m_ui.project, &QLineEdit::textChanged, this, [this] { entered(false); });
    connect(m_ui.profile, &ProfileFields::kindChanged, this, [this] {
        m_ui.token->setKind(m_ui.profile->kind());
        entered(true);
    });
    connect(&m_ui.profile->authorities(), &AuthorityField::changed, this,
            [this] { Q_EMIT changed(true); });
}

void AccountEntries::setOffers(std::vector<VendorOffer> offers)
{
    m_ui.login->setOffers(std::move(offers));
    const bool hasOffers = !m_ui.login->offers().empty();
    m_ui.login->setVisible(hasOffers);
    m_ui.loginLabel->setVisible(hasOffers);
    // Neither a profile nor what somebody says is moved elsewhere by what is merely found.
    if (hasOffers && m_ui.token->edit()->text().isEmpty()
        && m_offerable == m_ui.address->edit()->text()) {
        useLogin(m_ui.login->offers().front());
        m_ui.login->select(0);
    }
}

void AccountEntries::useLogin(const VendorOffer &offer)
{
    m_isFilledByLogin = true;
    m_ui.address->setAddress(offer.endpoint.base().toString(), false);
    m_ui.token->setToken(offer.token.text());
    m_isFilledByLogin = false;
    entered(true);
    Q_EMIT completed();
}

void AccountEntries::entered(bool atOnce)
{
    if (m_isFilledByLogin) {
        return; // token and address go together, and never one of them to the other's place
    }
    m_ui.login->select(m_ui.login->matching(m_ui.token->token(), m_ui.address->endpoint()));
    describeProject();
    Q_EMIT changed(atOnce);
}

// A token that names its project is all that is needed.
void AccountEntries::describeProject()
{
    m_ui.project->setVisible(asksForProject());
    m_ui.projectLabel->setVisible(asksForProject());
    const QString text = m_ui.project->text().trimmed();
    if (!asksForProject() || text.isEmpty() || parseUuid(text.toUtf8())) {
        m_ui.projectNote->clear();
    } else {
        m_ui.projectNote->setNote(FieldNote::Kind::Hint,
                                  errorText(EntryError::NotAProject).together());
    }
}

bool AccountEntries::asksForProject() const
{
    const auto token = m_ui.token->token();
    return token && !token->project();
}

bool AccountEntries::takePasted()
{
    return m_ui.token->edit()->hasFocus() && std::exchange(m_isPasted, false);
}

std::optional<QUuid> AccountEntries::project() const
{
    const auto token = m_ui.token->token();
    return token && token->project() ? token->project()
                                     : parseUuid(m_ui.project->text().trimmed().toUtf8());
}

std::optional<Access> AccountEntries::access() const
{
    const auto endpoint = m_ui.address->endpoint();
    const auto token = m_ui.token->token();
    const auto &authorities = m_ui.profile->authorities().authorities();
    if (!endpoint || !token || !authorities) {
        return std::nullopt;
    }
    return Access{*endpoint, *token, *authorities};
}

std::optional<Access> AccountEntries::check()
{
    // From the last to the first, so that the focus ends in the first wrong field.
    if (!m_ui.profile->authorities().authorities()) {
        m_ui.more->setChecked(true);
        m_ui.profile->authorities().setFocus();
    }
    if (const auto token = m_ui.token->token(); !token) {
        m_ui.token->showError(token.error());
        m_ui.token->setFocus();
    }
    if (const auto endpoint = m_ui.address->endpoint(); !endpoint) {
        m_ui.address->showError(endpoint.error());
        m_ui.address->setFocus();
    }
    return access();
}

} // namespace coffer::ui
