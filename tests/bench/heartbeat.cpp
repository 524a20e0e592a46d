// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/heartbeat.h"

namespace coffer::bench {

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_longest = qMax(m_longest, m_sinceBeat.nsecsElapsed());
        m_sinceBeat.start();
    });
    m_sinceBeat.start();
    m_timer.start();
}

void Heartbeat::restart()
{
    m_longest = 0;
    m_sinceBeat.start();
}

double Heartbeat::longestGap() const
{
    return static_cast<double>(qMax(m_longest, m_sinceBeat.nsecsElapsed())) / 1e6;
}

} // namespace coffer::bench
