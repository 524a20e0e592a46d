// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/retries.h"

#include <utility>

namespace coffer {

Retries::Retries(RetryTiming timing)
    : m_timing(std::move(timing))
{
    m_clock.start();
}

std::optional<std::chrono::milliseconds> Retries::after(CallKind kind, int attempts,
                                                        const ApiError &error)
{
    const auto wait = retryWait(kind, attempts, error, m_timing, m_timing.random());
    return wait && spend() ? wait : std::nullopt;
}

bool Retries::spend()
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    while (!m_spent.empty() && now - m_spent.front() >= m_timing.window) {
        m_spent.pop_front();
    }
    if (static_cast<int>(m_spent.size()) >= m_timing.budget) {
        return false;
    }
    m_spent.push_back(now);
    return true;
}

} // namespace coffer
