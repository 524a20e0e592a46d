// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timerenewal.h"

#include "ui/inspector.h"
#include "ui/secretsview.h"

namespace coffer::ui {

// The least that is told is a minute.
TimeRenewal::TimeRenewal(SecretsView &table, Inspector &inspector, QObject *owner)
    : QTimer(owner)
    , m_table(table)
    , m_inspector(inspector)
{
    setObjectName(QStringLiteral("timeRenewal"));
    setInterval(std::chrono::seconds(15));
    connect(this, &QTimer::timeout, this, &TimeRenewal::renew);
    start();
}

// A cell says how long ago it is when it is painted.
void TimeRenewal::renew()
{
    if (m_table.window()->isVisible() && !m_table.window()->isMinimized()) {
        m_table.viewport()->update();
        m_inspector.renewTimes();
    }
}

} // namespace coffer::ui
