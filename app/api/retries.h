// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/retrypolicy.h"

#include <QElapsedTimer>

#include <deque>

namespace coffer {

/// Says whether and when the calls of one session are made again: by the policy, and by what the
/// session may still spend, however many of its calls fail.
class Retries final
{
public:
    explicit Retries(RetryTiming timing);

    /// As `retryWait`; what it returns is spent.
    [[nodiscard]] std::optional<std::chrono::milliseconds> after(CallKind kind, int attempts,
                                                                 const ApiError &error);

private:
    [[nodiscard]] bool spend();

    RetryTiming m_timing;
    QElapsedTimer m_clock; // monotonic
    std::deque<std::chrono::milliseconds> m_spent; // when, within the window
};

} // namespace coffer
