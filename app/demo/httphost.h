// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <mutex>
#include <set>

namespace coffer::demo {

class SocketStream;

/// A cpp-httplib server that can be stopped at once.
///
/// The library's own loop polls idle connections until they time out, five seconds by default, and
/// stop() waits for that; this one sleeps until something comes, and hangUp() wakes it.
class HttpHost final : public httplib::Server
{
public:
    HttpHost();

    /// Takes connections on a free port of 127.0.0.1 from now on; 0 or less if it cannot.
    [[nodiscard]] int open();

    /// Ends every connection now, and those to come as they come. The answers under way are lost.
    void hangUp();

private:
    bool process_and_close_socket(socket_t socket) override;
    [[nodiscard]] bool serve(socket_t socket);
    template <typename Host>
    [[nodiscard]] static bool serveOne(Host &host, SocketStream &stream, bool isLast,
                                       bool &isClosed);
    [[nodiscard]] bool enter(socket_t socket);
    void leave(socket_t socket);

    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_isHungUp = false;
};

} // namespace coffer::demo
