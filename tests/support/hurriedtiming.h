// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/timing.h"

namespace coffer::test {

/// Everything that a session does, with waits that a test does not notice: a second that a server
/// asks for takes 10 ms. The deadlines are such that no test reaches them by accident.
inline Timing hurried()
{
    using namespace std::chrono_literals;
    return {.deadlines = {1min, 1min, 2min},
            .retry = {.first = 8ms, .longest = 32ms, .askedSecond = 10ms},
            .settle = {10ms, 20ms},
            .quit = 100ms};
}

/// The same, but nothing is tried again or looked for a second time.
inline Timing onceOnly()
{
    Timing timing = hurried();
    timing.retry.attempts = 1;
    timing.settle.clear();
    return timing;
}

} // namespace coffer::test
