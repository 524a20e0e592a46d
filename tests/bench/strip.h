// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <xcb/xcb.h>

#include <cstdint>
#include <vector>

namespace coffer::bench {

/// The left edge of a window as it is on the screen now: enough to see that something was painted,
/// and whether it is a list, whatever program painted it.
class Strip final
{
public:
    /// Of a window that is gone, hidden or small there is nothing.
    Strip(xcb_connection_t *x, xcb_window_t window);

    /// Whether there is more than one colour: the server paints nothing by itself.
    [[nodiscard]] bool isPainted() const;
    /// How many lines of something are below each other, with nothing between them.
    [[nodiscard]] int lines() const;

private:
    std::vector<std::uint32_t> m_pixels; // line by line
};

} // namespace coffer::bench
