// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entrymessages.h"

#include <utility>

namespace coffer::ui {

EntryMessages::EntryMessages(MessageBar &bar)
    : m_bar(bar)
{
}

void EntryMessages::say(About about, Message message)
{
    m_about = about;
    m_bar.showMessage(std::move(message));
}

void EntryMessages::edited(About what)
{
    if (m_about == what || m_about == About::Entries) {
        m_bar.clear();
    }
}

} // namespace coffer::ui
