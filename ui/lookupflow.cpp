// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookupflow.h"

#include "ui/accountentries.h"
#include "ui/connectionprofile.h"
#include "ui/lookuptext.h"
#include "ui/ui_connectiondialog.h"

#include <utility>

namespace coffer::ui {

namespace {

constexpr std::chrono::milliseconds pause(400); // after the last key, before the server is asked

} // namespace

LookupFlow::LookupFlow(Commons &commons, Ui::ConnectionDialog &ui, AccountEntries &entries,
                       const Profile &profile, Timing timing)
    : m_commons(commons)
    , m_ui(ui)
    , m_entries(entries)
    , m_profile(profile)
    , m_timing(std::move(timing))
{
    m_pause.setSingleShot(true);
    connect(m_ui.address, &AddressField::typed, &m_pause, [this] { m_pause.start(0); });
    connect(&m_pause, &QTimer::timeout, this, &LookupFlow::lookUp);
}

InstanceList *LookupFlow::instances() const
{
    return m_lookup ? &m_lookup->instances() : nullptr;
}

// What was found with the old entries does not hold for the new ones. No token goes to a part of a
// host's name, however long somebody thinks about the rest.
void LookupFlow::begin(bool atOnce)
{
    m_lookup.reset();
    const bool isTyping = m_ui.address->isBeingTyped();
    const bool isComing = !isTyping && m_entries.access() && m_entries.project();
    m_ui.chooser->setList(nullptr, whyNoList(m_ui.token->token(), isComing));
    if (isTyping) {
        m_pause.stop();
    } else {
        m_pause.start(atOnce ? std::chrono::milliseconds(0) : pause);
    }
}

void LookupFlow::lookUp()
{
    const auto account = m_entries.access();
    const auto whose = m_entries.project();
    if (!account || !whose) {
        return;
    }
    m_lookup = std::make_unique<ProjectLookup>(m_commons.network, *account, *whose, m_timing);
    InstanceList &list = m_lookup->instances();
    if (m_profile.address == account->endpoint.base().toString()) { // else they are elsewhere
        list.setKnown(instancesOf(m_profile.pinned), instancesOf(m_profile.recent));
    }
    connect(m_lookup.get(), &ProjectLookup::named, this,
            [this] { m_ui.token->setProjectName(m_lookup->name()); });
    connect(&list, &InstanceList::stateChanged, this, &LookupFlow::stateChanged);
    m_ui.chooser->setList(&list, {});
}

} // namespace coffer::ui
