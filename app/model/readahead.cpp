// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readahead.h"

#include <algorithm>

namespace coffer {

namespace {

using namespace std::chrono_literals;

constexpr auto settled = 100ms; // less says nothing about a speed: one step of a wheel is a jump
constexpr auto pause = 1000ms; // whoever stopped for so long has stopped
constexpr auto slack = 100ms; // for what is not the server's: a busy machine, a large page
constexpr double most = 1 << 20; // dragging to the end is no speed to be kept up

} // namespace

void ReadAhead::sawRow(std::chrono::milliseconds now, int row)
{
    const auto passed = now - m_since;
    if (m_since >= 0ms && passed < settled) {
        return;
    }
    const bool steady = m_since >= 0ms && passed < pause;
    const double speed =
        steady ? std::max(0, row - m_row) / static_cast<double>(passed.count()) : 0.0;
    // Half of what it was, so that one look that sees nothing new does not forget the speed.
    m_rowsPerMillisecond = steady ? std::max(speed, m_rowsPerMillisecond / 2) : 0.0;
    m_since = now;
    m_row = row;
}

void ReadAhead::pageTook(std::chrono::milliseconds took)
{
    m_took = took;
}

int ReadAhead::margin(int pageSize) const
{
    // Twice the time it took last: the next answer may well take longer.
    const auto needed = static_cast<double>((2 * m_took + slack).count());
    return std::max(
        {1, pageSize / 2, static_cast<int>(std::min(most, m_rowsPerMillisecond * needed))});
}

} // namespace coffer
