// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/socketstream.h"

#include <algorithm>

#include <poll.h>

namespace coffer::demo {

namespace {

/// Calls again what a signal interrupted.
template <typename Call>
auto uninterrupted(const Call &call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

} // namespace

SocketStream::SocketStream(socket_t socket, std::chrono::milliseconds timeout)
    : m_socket(socket)
    , m_timeout(timeout)
{
}

bool SocketStream::waitForBytes(std::chrono::milliseconds time) const
{
    return m_at < m_end || waitFor(POLLIN, time);
}

bool SocketStream::is_readable() const
{
    return waitForBytes(m_timeout);
}

bool SocketStream::is_writable() const
{
    return waitFor(POLLOUT, m_timeout);
}

ssize_t SocketStream::read(char *target, size_t size)
{
    if (m_at == m_end) {
        if (!is_readable()) {
            return -1;
        }
        const ssize_t got =
            uninterrupted([this] { return ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0); });
        if (got <= 0) {
            return got;
        }
        m_at = 0;
        m_end = static_cast<std::size_t>(got);
    }
    const std::size_t count = std::min(size, m_end - m_at);
    std::copy_n(m_buffer.data() + m_at, count, target);
    m_at += count;
    return static_cast<ssize_t>(count);
}

ssize_t SocketStream::write(const char *source, size_t size)
{
    if (!is_writable()) {
        return -1;
    }
    return uninterrupted([=, this] { return ::send(m_socket, source, size, MSG_NOSIGNAL); });
}

// Nobody asks who is calling: only this machine can.
void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

bool SocketStream::waitFor(short events, std::chrono::milliseconds time) const
{
    pollfd entry{m_socket, events, 0};
    return uninterrupted([&] { return ::poll(&entry, 1, static_cast<int>(time.count())); }) > 0;
}

} // namespace coffer::demo
