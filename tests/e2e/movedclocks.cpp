// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// A library to preload: the clocks of a program, which tst_clock.py moves while the program runs.
// (Faketime takes the clock that stands still in a suspend and the one that goes on for one.)

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <ctime>

namespace {

/// By how many seconds each clock is ahead.
struct Ahead
{
    std::int64_t wall;
    std::int64_t sinceBoot;
};

// What the file that the test writes to holds at the moment.
const volatile Ahead *map()
{
    const int kept = errno;
    const char *path = std::getenv("MOVED_CLOCKS");
    const int file = path != nullptr ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    void *found =
        file >= 0 ? mmap(nullptr, sizeof(Ahead), PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
    if (file >= 0) {
        close(file);
    }
    errno = kept;
    return found != MAP_FAILED ? static_cast<const volatile Ahead *>(found) : nullptr;
}

std::int64_t secondsAhead(clockid_t clock)
{
    static const volatile Ahead *ahead = map();
    if (ahead == nullptr) {
        return 0;
    }
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return ahead->wall;
    case CLOCK_BOOTTIME:
        return ahead->sinceBoot;
    default:
        return 0; // the kernel's timers go by them
    }
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long result = syscall(SYS_clock_gettime, clock, now);
    if (result == 0) {
        now->tv_sec += secondsAhead(clock);
    }
    return static_cast<int>(result);
}

int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    *now = {exact.tv_sec, exact.tv_nsec / 1000};
    return 0;
}

time_t time(time_t *now) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now != nullptr) {
        *now = exact.tv_sec;
    }
    return exact.tv_sec;
}
}
