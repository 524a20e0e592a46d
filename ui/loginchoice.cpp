// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/loginchoice.h"

#include "ui/fieldnote.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coffer::ui {

namespace {

QString nameOf(const VendorOffer &offer)
{
    switch (offer.source) {
    case VendorSource::Environment:
        return LoginChoice::tr("Calyptia login in %1").arg(offer.where);
    case VendorSource::Keyring:
        return LoginChoice::tr("Calyptia login in the keyring");
    case VendorSource::File:
        return LoginChoice::tr("Calyptia login in %1").arg(offer.where);
    }
    Q_UNREACHABLE();
}

} // namespace

LoginChoice::LoginChoice(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_note(new FieldNote(this))
{
    m_combo->setObjectName(QStringLiteral("login"));
    m_combo->setAccessibleName(tr("Login"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setObjectName(QStringLiteral("loginNote"));
    m_note->setField(m_combo);
    setFocusPolicy(Qt::StrongFocus); // else the mnemonic of its label leads nowhere
    setFocusProxy(m_combo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_combo);
    column->addWidget(m_note);
    connect(m_combo, &QComboBox::activated, this, [this] {
        describe();
        if (const auto offer = selected()) {
            Q_EMIT offerChosen(m_offers[*offer]);
        } else {
            Q_EMIT anotherChosen();
        }
    });
}

void LoginChoice::setOffers(std::vector<VendorOffer> offers)
{
    m_offers = std::move(offers);
    m_combo->clear();
    for (const VendorOffer &offer : m_offers) {
        m_combo->addItem(nameOf(offer));
    }
    m_combo->addItem(tr("Another token"));
    select(std::nullopt);
}

std::optional<std::size_t> LoginChoice::selected() const
{
    const auto index = static_cast<std::size_t>(m_combo->currentIndex());
    return index < m_offers.size() ? std::optional(index) : std::nullopt;
}

std::optional<std::size_t>
LoginChoice::matching(const tl::expected<Token, TokenError> &token,
                      const tl::expected<Endpoint, EndpointError> &endpoint) const
{
    const auto found =
        std::find_if(m_offers.begin(), m_offers.end(), [&](const VendorOffer &offer) {
            return token && endpoint && offer.endpoint == *endpoint
                && offer.token.text() == token->text();
        });
    return found == m_offers.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_offers.begin()));
}

void LoginChoice::select(std::optional<std::size_t> offer)
{
    m_combo->setCurrentIndex(static_cast<int>(offer.value_or(m_offers.size())));
    describe();
}

void LoginChoice::describe()
{
    const auto offer = selected();
    if (offer && m_offers[*offer].isReadableByOthers) {
        m_note->setNote(FieldNote::Kind::Warning,
                        tr("Other people of this computer can read this token. Only you should be "
                           "able to read %1.")
                            .arg(m_offers[*offer].where));
    } else {
        m_note->clear();
    }
}

} // namespace coffer::ui
