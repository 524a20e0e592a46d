// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/deadlines.h"

#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <vector>

namespace coffer {

/// How often a call is made again by itself, and how long it waits before that.
struct RetryTiming
{
    int attempts = 3; ///< of one call, the first one among them; 1: nothing is tried again
    std::chrono::milliseconds first{500}; ///< the most before the first retry, then doubled
    std::chrono::milliseconds longest{8'000}; ///< the most before any, unless the server asks
    std::chrono::seconds longestAsked{60}; ///< a server that asks for more is not waited for
    std::chrono::milliseconds askedSecond{1'000}; ///< how long a second of a Retry-After takes
    int budget = 10; ///< retries of a whole session within `window`
    std::chrono::milliseconds window{60'000};
    /// From 0 to 1, so that not everybody comes back at the same moment.
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };
};

/// All the times of a session that a test would not wait for (fault matrix, head).
struct Timing
{
    Deadlines deadlines = {};
    RetryTiming retry = {};
    /// Before each further look for what became of a write, after a first one at once.
    std::vector<std::chrono::milliseconds> settle{std::chrono::seconds(2), std::chrono::seconds(5)};
    std::chrono::milliseconds quit{2'000}; ///< how long an end is put off for a write in flight
};

} // namespace coffer
