// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// firstpaint [--rows N] COMMAND...: milliseconds from starting the command until its first main
// window is on the screen with something painted on it and, with --rows, until at least N lines are
// painted below each other along its left edge; then its resident memory once it is idle. Seen from
// outside, by what the X server says has changed and by the pixels that are there then: so it is
// the same for every program. Needs a display without a window manager, which would only add its
// own time.
#include "child.h"
#include "strip.h"

#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace coffer::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int patience = 20'000; // milliseconds after which a program will never paint

/// Watches a display's new windows, and what is painted on them.
class Watcher final
{
public:
    Watcher()
        : m_x(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
        if (xcb_connection_has_error(m_x.get()) != 0) {
            return;
        }
        const auto *damage = xcb_get_extension_data(m_x.get(), &xcb_damage_id);
        m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
        std::free(xcb_damage_query_version_reply(
            m_x.get(), xcb_damage_query_version(m_x.get(), 1, 1), nullptr));
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_x.get())).data->root;
        const std::uint32_t children = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_x.get(), root, XCB_CW_EVENT_MASK, &children);
        std::free(xcb_get_input_focus_reply(m_x.get(), xcb_get_input_focus(m_x.get()), nullptr));
        m_watches = true;
    }

    [[nodiscard]] bool watches() const { return m_watches; }

    /// The next window that something was painted on; none if nothing was for some milliseconds.
    std::optional<xcb_window_t> nextPainted()
    {
        std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(
            xcb_poll_for_event(m_x.get()), &std::free);
        if (!event) {
            pollfd readable{xcb_get_file_descriptor(m_x.get()), POLLIN, 0};
            poll(&readable, 1, 5);
            return std::nullopt;
        }
        const int type = event->response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            watch(reinterpret_cast<xcb_create_notify_event_t *>(event.get())->window);
        } else if (type == m_damageEvent) {
            const auto *painted = reinterpret_cast<xcb_damage_notify_event_t *>(event.get());
            xcb_damage_subtract(m_x.get(), painted->damage, XCB_NONE, XCB_NONE);
            return painted->drawable;
        }
        return std::nullopt;
    }

    [[nodiscard]] Strip strip(xcb_window_t window) const { return {m_x.get(), window}; }

private:
    void watch(xcb_window_t window)
    {
        xcb_damage_create(m_x.get(), xcb_generate_id(m_x.get()), window,
                          XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(m_x.get());
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_x;
    int m_damageEvent = 0;
    bool m_watches = false;
};

struct Times
{
    double painted = 0;
    double rows = 0;
};

std::optional<Times> watch(Watcher &watcher, Child &child, Clock::time_point start, int rows)
{
    const auto elapsed = [start] {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    };
    Times times;
    while (elapsed() < patience && !child.hasEnded()) {
        const auto window = watcher.nextPainted();
        if (!window) {
            continue;
        }
        const double now = elapsed();
        const Strip strip = watcher.strip(*window);
        if (times.painted == 0 && strip.isPainted()) {
            times.painted = now;
        }
        if (rows > 0 && strip.lines() >= rows) {
            times.rows = now;
        }
        if (times.painted > 0 && (rows == 0 || times.rows > 0)) {
            return times;
        }
    }
    return std::nullopt;
}

int run(int rows, char **command)
{
    Watcher watcher;
    if (!watcher.watches()) {
        std::fputs("firstpaint: no display\n", stderr);
        return 1;
    }
    const Clock::time_point start = Clock::now();
    Child child(command);
    const std::optional<Times> times = watch(watcher, child, start, rows);
    if (!times) {
        std::fprintf(stderr, "firstpaint: %s painted nothing\n", command[0]);
        return 1;
    }
    std::printf(R"({"painted": %.2f, "rows": %.2f, "memory": %ld})"
                "\n",
                times->painted, times->rows, child.idleMemory());
    return 0;
}

} // namespace
} // namespace coffer::bench

int main(int argc, char **argv)
{
    const bool wantsRows = argc > 3 && std::strcmp(argv[1], "--rows") == 0;
    if (argc < 2) {
        std::fputs("usage: firstpaint [--rows N] COMMAND...\n", stderr);
        return 2;
    }
    return coffer::bench::run(wantsRows ? std::atoi(argv[2]) : 0, argv + (wantsRows ? 3 : 1));
}
