// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/httphost.h"

#include "demo/socketstream.h"

namespace coffer::demo {

namespace {

// Each open connection holds a thread, and Qt opens six to a host.
constexpr std::size_t threads = 24;
constexpr int waiting = 128;
constexpr time_t idleSeconds = 60;
constexpr std::size_t requestsPerConnection = 10000;
constexpr std::chrono::seconds transferTimeout{5};
constexpr std::size_t longestPath = 512;

/// Puts right what cpp-httplib would get wrong once the headers have been read.
void prepare(httplib::Request &request)
{
    // Compressing for loopback only costs time, with brotli's default a lot of it.
    request.headers.erase("Accept-Encoding");
    request.ranges.clear();
    // No length and no encoding mean no body (RFC 9112, section 6.3), not one until the end.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
        request.set_header("Content-Length", "0");
    }
    // Paths are matched by a std::regex, whose recursion a long one would take too deep.
    if (request.path.size() > longestPath) {
        request.path = "/";
    }
}

} // namespace

HttpHost::HttpHost()
{
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    set_tcp_nodelay(true);
    set_socket_options([](socket_t) {}); // the default lets others bind the same port
    set_keep_alive_timeout(idleSeconds);
    set_keep_alive_max_count(requestsPerConnection);
}

int HttpHost::open()
{
    const int port = bind_to_any_port("127.0.0.1");
    if (port
        > 0) { // once more: the library lets 5 wait, and the kernel puts off the 7th for a second
        ::listen(svr_sock_, waiting);
    }
    return port;
}

void HttpHost::hangUp()
{
    const std::lock_guard lock(m_mutex);
    m_isHungUp = true;
    for (const socket_t socket : m_open) {
        ::shutdown(socket, SHUT_RDWR);
    }
}

bool HttpHost::process_and_close_socket(socket_t socket)
{
    const bool isWell = enter(socket) && serve(socket);
    leave(socket);
    return isWell;
}

bool HttpHost::serve(socket_t socket)
{
    SocketStream stream(socket, transferTimeout);
    bool isClosed = false;
    bool isWell = true;
    for (std::size_t left = keep_alive_max_count_; left > 0 && isWell && !isClosed; --left) {
        if (!stream.waitForBytes(std::chrono::seconds(keep_alive_timeout_sec_))) {
            break;
        }
        isWell = serveOne(*this, stream, left == 1, isClosed);
    }
    return isWell;
}

// Later versions of the library also want to hear who talks to whom, which nothing here asks for.
// Chosen by what compiles, because the library tells its version only as text.
template <typename Host>
bool HttpHost::serveOne(Host &host, SocketStream &stream, bool isLast, bool &isClosed)
{
    if constexpr (requires { host.process_request(stream, isLast, isClosed, &prepare); }) {
        return host.process_request(stream, isLast, isClosed, &prepare);
    } else {
        const std::string here = "127.0.0.1";
        return host.process_request(stream, here, 0, here, 0, isLast, isClosed, &prepare);
    }
}

bool HttpHost::enter(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_open.insert(socket);
    return !m_isHungUp;
}

void HttpHost::leave(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(socket); // before its number can be given to another
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

} // namespace coffer::demo
