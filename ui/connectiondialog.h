// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/vendorlogin.h"
#include "api/apierror.h"
#include "api/timing.h"
#include "ui/connectiondraft.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPushButton;

namespace coffer::ui {

class AccountEntries;
struct Commons;
class LookupFlow;
class TrialFlow;

namespace Ui {
class ConnectionDialog;
}

/// Asks for a token and a core instance, lists the ones to choose from as soon as the token is
/// known, and can try the connection before it is used.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Asks and tries as \a timing says.
    ConnectionDialog(Commons &commons, const ConnectionDraft &draft, const Timing &timing,
                     QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Logins that were found; the first is filled in where nothing else has been entered.
    void setOffers(std::vector<VendorOffer> offers);

Q_SIGNALS:
    /// The person wants \a place, which has a profile, kept as one or not; the dialog is closing.
    void connectionChosen(const coffer::ui::Place &place, bool isRemembered);

public Q_SLOTS:
    void accept() override;

private:
    void showInstance(const QString &id);
    void setUpButtons(bool isEdit);
    void setUpTrial(const Timing &timing);
    void setUpMore(bool isEdit);
    void connectEntries();
    void accountChanged(bool atOnce);
    void lookedUp();
    void tellList();
    void showFailure(const ApiError &error, std::chrono::milliseconds wait = {},
                     std::function<void()> again = {});
    void chosenChanged();
    void forgetResult();
    /// The fields as a connection; otherwise what is wrong stands below each field.
    [[nodiscard]] std::optional<Connection> check();
    [[nodiscard]] Profile profile(const Connection &connection) const;

    Commons &m_commons;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    Profile m_profile; // as it was given
    std::unique_ptr<AccountEntries> m_entries;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    std::unique_ptr<LookupFlow> m_lookup;
    std::unique_ptr<TrialFlow> m_trial;
    bool m_tellsOfList = false; // the bar says why there is none; whatever is chosen, that holds
};

} // namespace coffer::ui
