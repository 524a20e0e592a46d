// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/pendingwrites.h"
#include "model/session.h"
#include "ui/messagebar.h"

#include <QStringList>

namespace coffer::ui {

/// Finds out what became of the writes that an earlier run has left unanswered, says so, and has
/// them forgotten.
class PendingFlow final : public QObject
{
    Q_OBJECT
public:
    /// Begins when \a session has read a page, and tells in \a bar; all of it must outlive this.
    PendingFlow(Session &session, PendingWrites &pending, MessageBar &bar);
    ~PendingFlow() override;

private:
    void begin();
    void next();
    void take(const Settlement &settlement);
    void tell();

    Session &m_session;
    PendingWrites &m_pending;
    MessageBar &m_bar;
    std::vector<PendingWrite> m_writes;
    std::size_t m_next = 0; // of the writes
    QStringList m_told;
    std::vector<PendingWrite> m_settled;
    bool m_isGood = true; // all was done
    bool m_isBegun = false;
    std::unique_ptr<WriteSettler> m_settler;
};

} // namespace coffer::ui
