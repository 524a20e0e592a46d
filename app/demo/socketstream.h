// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <array>
#include <chrono>

namespace coffer::demo {

/// An open connection as cpp-httplib wants it, which lives as long as the connection does.
class SocketStream final : public httplib::Stream
{
public:
    SocketStream(socket_t socket, std::chrono::milliseconds timeout);

    /// Whether the next request begins, or the other side hangs up, within `time`.
    [[nodiscard]] bool waitForBytes(std::chrono::milliseconds time) const;

    // Without `override`: which of these there are differs between 0.11 and 0.41 of the library.
    // NOLINTBEGIN(modernize-use-override)
    [[nodiscard]] bool is_readable() const;
    [[nodiscard]] bool wait_readable() const { return is_readable(); }
    [[nodiscard]] bool is_writable() const;
    [[nodiscard]] bool wait_writable() const { return is_writable(); }
    ssize_t read(char *target, size_t size);
    ssize_t write(const char *source, size_t size);
    void get_remote_ip_and_port(std::string &ip, int &port) const;
    void get_local_ip_and_port(std::string &ip, int &port) const;
    [[nodiscard]] socket_t socket() const { return m_socket; }
    [[nodiscard]] time_t duration() const { return 0; } // asked for by clients only
    // NOLINTEND(modernize-use-override)

private:
    [[nodiscard]] bool waitFor(short events, std::chrono::milliseconds time) const;

    socket_t m_socket;
    std::chrono::milliseconds m_timeout;
    std::array<char, 4096> m_buffer{}; // cpp-httplib reads headers byte by byte
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

} // namespace coffer::demo
