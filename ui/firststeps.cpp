// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/firststeps.h"

#include "ui/commons.h"

namespace coffer::ui {

void FirstSteps::lookForVendor()
{
    m_looking = m_commons.vendor.find([this](std::vector<VendorOffer> offers) {
        if (!offers.empty()) {
            m_vendor = std::move(offers.front());
            Q_EMIT changed();
        }
    });
}

EmptyReason FirstSteps::reason(const std::function<void()> &choose,
                               const std::function<void()> &connect)
{
    const QLatin1String icon("network-connect");
    const EmptyAction ask{tr("&Connect\u2026"), connect};
    if (!m_commons.profiles.all().empty()) {
        return {icon,
                tr("No profile"),
                tr("Choose one, or connect to another core instance."),
                {{tr("Ch&oose a Profile"), choose}, ask}};
    }
    if (m_vendor) {
        return {icon,
                tr("No profile"),
                tr("The Calyptia command line is logged in on this computer."),
                {{tr("&Use That Login"), [this] { useLogin(); }}, ask}};
    }
    return {icon, tr("No profile"), tr("Connect to see the secrets of a core instance."), {ask}};
}

void FirstSteps::useLogin()
{
    ConnectionDraft draft;
    draft.token = m_vendor->token;
    draft.address = m_vendor->endpoint.base().toString();
    Q_EMIT connectionWanted(draft);
}

} // namespace coffer::ui
