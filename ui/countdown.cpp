// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/countdown.h"

#include <algorithm>
#include <utility>

namespace coffer::ui {

using namespace std::chrono_literals;

Countdown::Countdown(Clock clock)
    : m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::check);
}

void Countdown::start(std::chrono::milliseconds time)
{
    m_end = m_clock() + time;
    wait(time);
}

std::chrono::seconds Countdown::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::max(m_end - m_clock(), 0ms));
}

void Countdown::check()
{
    const std::chrono::milliseconds left = m_end - m_clock();
    if (left <= 0ms) {
        m_timer.stop();
        Q_EMIT over();
        return;
    }
    wait(left);
    Q_EMIT ticked();
}

// Until another second begins. No timer may wait for longer: it would not see the machine sleep.
void Countdown::wait(std::chrono::milliseconds left)
{
    const std::chrono::milliseconds part = left % 1000ms;
    m_timer.start(part > 0ms ? part : 1000ms);
}

} // namespace coffer::ui
