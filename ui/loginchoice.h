// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/vendorlogin.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace coffer::ui {

class FieldNote;

/// Offers what the vendor's command line is logged in with, by where that was found; the last entry
/// is to enter a token by hand.
class LoginChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit LoginChoice(QWidget *parent = nullptr);

    void setOffers(std::vector<VendorOffer> offers);
    [[nodiscard]] const std::vector<VendorOffer> &offers() const { return m_offers; }
    /// Shows that \a offer is what is filled in; none: something else is.
    void select(std::optional<std::size_t> offer);

    /// The offer of that token for that address.
    [[nodiscard]] std::optional<std::size_t>
    matching(const tl::expected<Token, TokenError> &token,
             const tl::expected<Endpoint, EndpointError> &endpoint) const;

Q_SIGNALS:
    void offerChosen(const coffer::VendorOffer &offer); ///< by the person
    void anotherChosen();

private:
    void describe();
    [[nodiscard]] std::optional<std::size_t> selected() const;

    QComboBox *m_combo;
    FieldNote *m_note;
    std::vector<VendorOffer> m_offers;
};

} // namespace coffer::ui
