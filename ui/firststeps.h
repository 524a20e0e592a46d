// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/vendorlogin.h"
#include "api/request.h"
#include "ui/connectiondraft.h"
#include "ui/emptystate.h"

#include <QObject>

#include <optional>

namespace coffer::ui {

struct Commons;

/// Says what can be done where no profile is chosen: choose one, use the login that the vendor's
/// command line has, or connect.
class FirstSteps final : public QObject
{
    Q_OBJECT
public:
    /// \a commons must outlive it.
    explicit FirstSteps(Commons &commons)
        : m_commons(commons)
    {
    }

    /// Looks for the vendor's login.
    void lookForVendor();
    /// \a choose shows the profiles, and \a connect asks where to connect.
    [[nodiscard]] EmptyReason reason(const std::function<void()> &choose,
                                     const std::function<void()> &connect);

Q_SIGNALS:
    void connectionWanted(const coffer::ui::ConnectionDraft &draft);
    void changed(); ///< there is another reason

private:
    void useLogin();

    Commons &m_commons;
    std::optional<VendorOffer> m_vendor;
    Request m_looking;
};

} // namespace coffer::ui
