// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "strip.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace coffer::bench {

namespace {

constexpr int left = 8; // right of every frame
constexpr int width = 120;
constexpr int smallest = 200; // a window narrower or lower than this is no main window

template <typename Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply *reply)
{
    return {reply, &std::free};
}

int brightness(std::uint32_t pixel)
{
    return static_cast<int>((pixel >> 16U & 0xffU) + (pixel >> 8U & 0xffU) + (pixel & 0xffU)) / 3;
}

} // namespace

Strip::Strip(xcb_connection_t *x, xcb_window_t window)
{
    const auto size = owned(xcb_get_geometry_reply(x, xcb_get_geometry(x, window), nullptr));
    if (!size || size->width < smallest || size->height < smallest) {
        return;
    }
    xcb_generic_error_t *error = nullptr; // asked for, so that it is not sent as an event
    const auto image = owned(xcb_get_image_reply(
        x, xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, window, left, 0, width, size->height, ~0U),
        &error));
    std::free(error);
    if (!image) {
        return; // not on the screen yet
    }
    m_pixels.resize(static_cast<std::size_t>(width) * size->height);
    const auto bytes = static_cast<std::size_t>(xcb_get_image_data_length(image.get()));
    std::memcpy(m_pixels.data(), xcb_get_image_data(image.get()),
                std::min(bytes, m_pixels.size() * sizeof(std::uint32_t)));
}

bool Strip::isPainted() const
{
    return std::any_of(m_pixels.begin(), m_pixels.end(),
                       [this](std::uint32_t pixel) { return pixel != m_pixels.front(); });
}

int Strip::lines() const
{
    constexpr int contrast = 64; // text has it, the backgrounds of alternating rows have not
    int lines = 0;
    bool within = false;
    for (auto line = m_pixels.begin(); line != m_pixels.end(); line += width) {
        const bool ink = std::any_of(line, line + width, [line](std::uint32_t pixel) {
            return std::abs(brightness(pixel) - brightness(*line)) > contrast;
        });
        lines += ink && !within ? 1 : 0;
        within = ink;
    }
    return lines;
}

} // namespace coffer::bench
