// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pendingflow.h"

#include "ui/pendingtext.h"

namespace coffer::ui {

PendingFlow::PendingFlow(Session &session, PendingWrites &pending, MessageBar &bar)
    : m_session(session)
    , m_pending(pending)
    , m_bar(bar)
    , m_writes(pending.of(session.connection()))
{
    for (const PendingWrite &write : m_writes) {
        m_pending.take(write); // another window is not to tell the same
    }
    if (!m_writes.empty()) {
        connect(&m_session.model(), &SecretsModel::pagingChanged, this, &PendingFlow::begin);
    }
}

PendingFlow::~PendingFlow()
{
    for (const PendingWrite &write : m_writes) {
        m_pending.giveBack(write);
    }
}

// Not before the first page: that is what the window was opened for.
void PendingFlow::begin()
{
    const Paging &paging = m_session.model().paging();
    if (!m_isBegun && underWay(paging) == nullptr && failureIn(paging) == nullptr) {
        m_isBegun = true;
        m_bar.showMessage({Message::Severity::Information, lookingText(m_writes)});
        next();
    }
}

void PendingFlow::next()
{
    if (m_next == m_writes.size()) {
        m_settler.reset();
        tell();
        return;
    }
    m_settler = m_session.settle(m_writes[m_next].sent,
                                 [this](const Settlement &settlement) { take(settlement); });
}

void PendingFlow::take(const Settlement &settlement)
{
    const PendingWrite &write = m_writes[m_next];
    m_told += pendingText(write.sent, settlement);
    m_isGood = m_isGood && std::holds_alternative<SeenDone>(settlement);
    const auto *open = std::get_if<NotSettled>(&settlement);
    if (open == nullptr || !open->error || open->error->kind == ApiError::Kind::Gone) {
        m_settled.push_back(write); // another look would not tell either
    }
    ++m_next;
    next();
}

void PendingFlow::tell()
{
    m_bar.showMessage({m_isGood ? Message::Severity::Success : Message::Severity::Warning,
                       m_told.join(QLatin1Char(' '))});
    // Not before somebody was told.
    for (const PendingWrite &write : m_settled) {
        m_pending.forget(write);
    }
}

} // namespace coffer::ui
