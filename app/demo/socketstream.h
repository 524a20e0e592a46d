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

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *source, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool waitFor(short events, std::chrono::milliseconds time) const;

    socket_t m_socket;
    std::chrono::milliseconds m_timeout;
    std::array<char, 4096> m_buffer{}; // cpp-httplib reads headers byte by byte
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

} // namespace coffer::demo
