// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/vendorlogin.h"
#include "api/projectsapi.h"
#include "ui/connectiondraft.h"

#include <QObject>

#include <vector>

namespace coffer::ui {

namespace Ui {
class ConnectionDialog;
}

/// The fields of the connection dialog that say who connects to where: login, address, token,
/// project, and the authorities that are trusted.
class AccountEntries final : public QObject
{
    Q_OBJECT
public:
    /// Works on the parts in \a ui, which must outlive it, and begins with \a draft.
    AccountEntries(Ui::ConnectionDialog &ui, const ConnectionDraft &draft);

    /// Offers logins that were found; the first is filled in where nothing is said of the account
    /// yet.
    void setOffers(std::vector<VendorOffer> offers);
    /// The account, if everything of it is there and right.
    [[nodiscard]] std::optional<Access> access() const;
    /// The same; otherwise what is wrong stands below each field, and the first has the focus.
    [[nodiscard]] std::optional<Access> check();
    [[nodiscard]] std::optional<QUuid> project() const;
    /// Whether the project had to be entered, because the token does not name it.
    [[nodiscard]] bool asksForProject() const;
    /// Whether the token came in one piece and the person is still there; says so once.
    [[nodiscard]] bool takePasted();

Q_SIGNALS:
    /// \a atOnce: it was pasted or chosen, not typed.
    void changed(bool atOnce);
    void completed(); ///< a login was chosen, so that only the core instance is left to choose

private:
    void connectFields();
    void useLogin(const VendorOffer &offer);
    void entered(bool atOnce);
    void describeProject();

    Ui::ConnectionDialog &m_ui;
    std::optional<QString> m_offerable; // the address that a login may replace
    bool m_isFilledByLogin = false; // while a login's token and address are being put in
    bool m_isPasted = false; // the token came in one piece
};

} // namespace coffer::ui
