// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace coffer::test {

/// A port that neither takes a connection nor refuses it: its queue is full, and nobody empties it.
class BlackHole final
{
public:
    BlackHole()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        if (::bind(m_socket, address(), size) != 0 || ::listen(m_socket, 0) != 0
            || ::getsockname(m_socket, address(), &size) != 0) {
            qFatal("no socket to listen on");
        }
        for (int &client : m_clients) {
            client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            [[maybe_unused]] const int pending = ::connect(client, address(), size);
        }
    }
    ~BlackHole()
    {
        for (const int client : m_clients) {
            ::close(client);
        }
        ::close(m_socket);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    [[nodiscard]] quint16 port() const { return ntohs(m_address.sin_port); }

private:
    [[nodiscard]] sockaddr *address() { return reinterpret_cast<sockaddr *>(&m_address); }

    sockaddr_in m_address{};
    int m_socket = -1;
    std::array<int, 4> m_clients{};
};

} // namespace coffer::test
