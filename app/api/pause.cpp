// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/pause.h"

#include <QTimer>

#include <utility>

namespace coffer {

Pause::Pause() = default;
Pause::Pause(Pause &&other) noexcept = default;
Pause &Pause::operator=(Pause &&other) noexcept = default;
Pause::~Pause() = default;

Pause::Pause(std::chrono::milliseconds wait, std::function<void()> over)
    : m_timer(std::make_unique<QTimer>())
    , m_end(wait)
{
    m_timer->setSingleShot(true);
    // A server that asks for a minute refuses what comes three seconds before, which is what Qt's
    // usual timers may do.
    m_timer->setTimerType(Qt::PreciseTimer);
    // Queued, so that the timer is not destroyed while it fires.
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), std::move(over),
                     Qt::QueuedConnection);
    m_timer->start(wait);
}

std::chrono::milliseconds Pause::left() const
{
    return std::chrono::milliseconds(m_timer ? m_end.remainingTime() : 0);
}

} // namespace coffer
