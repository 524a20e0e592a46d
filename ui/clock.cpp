// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clock.h"

#include <ctime>

namespace coffer::ui {

std::chrono::milliseconds sinceBoot()
{
    using namespace std::chrono;
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
    }
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace coffer::ui
