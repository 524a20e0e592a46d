// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoserver.h"

#include "demo/demoapi.h"
#include "demo/demotoken.h"
#include "demo/httphost.h"
#include "demo/pausegate.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <thread>

namespace coffer::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestLatency = 1h;
constexpr std::size_t largestBody = 1 << 20;

DemoCall toCall(const httplib::Request &request)
{
    DemoCall call;
    call.method = request.method == "HEAD" ? "GET" : QByteArray::fromStdString(request.method);
    call.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.params) {
        call.parameters.emplace(QString::fromStdString(name), QString::fromStdString(value));
    }
    call.body = QByteArray::fromStdString(request.body);
    return call;
}

void send(const DemoAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.allow.isEmpty()) {
        response.set_header("Allow", answer.allow.toStdString());
    }
    response.set_content(QJsonDocument(answer.body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json");
}

/// What cpp-httplib refuses by itself gets a body of the API's shape too.
DemoAnswer libraryRefusal(int status)
{
    return status == 413 ? refuse(Refusal::TooLarge)
                         : DemoAnswer{status, {{u"error"_s, u"malformed request"_s}}, {}};
}

} // namespace

/// The parts of a server, in the order in which they need each other.
class DemoServer::Impl final
{
public:
    explicit Impl(const DemoOptions &options);
    ~Impl();
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    [[nodiscard]] bool isListening() const { return m_port > 0 && !m_isDone; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const DemoToken &token() const { return m_token; }
    [[nodiscard]] const DemoStore &store() const { return m_store; }

private:
    void handleAll();
    void listen();
    [[nodiscard]] DemoAnswer answer(const httplib::Request &request) const;

    std::chrono::milliseconds m_latency;
    DemoStore m_store;
    DemoApi m_api{m_store};
    DemoToken m_token{m_store.project().id};
    PauseGate m_gate;
    HttpHost m_host;
    int m_port = -1;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

DemoServer::Impl::Impl(const DemoOptions &options)
    : m_latency(std::clamp(options.latency, 0ms, longestLatency))
    , m_store(options.seed, options.secrets, QDateTime::currentMSecsSinceEpoch())
{
    handleAll();
    m_port = m_host.open();
    if (m_port > 0) { // who connects from here on is served as soon as the thread runs
        m_thread = std::thread([this] { listen(); });
    }
}

DemoServer::Impl::~Impl()
{
    if (!m_thread.joinable()) {
        return;
    }
    while (!m_host.is_running() && !m_isDone) {
        std::this_thread::yield(); // a stop before the loop has begun would be overheard
    }
    m_host.stop();
    m_host.hangUp(); // before anything that waits wakes up, so that no answer gets out early
    m_store.stop();
    m_gate.open();
    m_thread.join();
}

void DemoServer::Impl::handleAll()
{
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        send(answer(request), response);
        m_gate.wait(m_latency);
    };
    const std::string anything = R"([\s\S]*)";
    m_host.Get(anything, handle);
    m_host.Post(anything, handle);
    m_host.Put(anything, handle);
    m_host.Patch(anything, handle);
    m_host.Delete(anything, handle);
    m_host.Options(anything, handle);
    m_host.set_payload_max_length(largestBody);
    m_host.set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty()) {
            send(libraryRefusal(response.status), response);
            m_gate.wait(m_latency);
        }
    });
    m_host.set_exception_handler(
        [](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
            send(refuse(Refusal::Unexpected), response);
        });
}

void DemoServer::Impl::listen()
{
    try {
        m_host.listen_after_bind();
    } catch (const std::exception &) { // no more threads, or no memory: isListening() tells
    }
    m_isDone = true;
}

DemoAnswer DemoServer::Impl::answer(const httplib::Request &request) const
{
    const auto refusal = m_token.check(request.get_header_value("Authorization"),
                                       request.get_header_value("X-Project-Token"));
    if (refusal) {
        return refuse(*refusal);
    }
    if (request.body.size() > largestBody) { // a chunked one, which the library does not measure
        return refuse(Refusal::TooLarge);
    }
    return m_api.answer(toCall(request));
}

DemoServer::DemoServer(const DemoOptions &options)
    : m_impl(std::make_unique<Impl>(options))
{
}

DemoServer::~DemoServer() = default;

bool DemoServer::isListening() const
{
    return m_impl->isListening();
}

QUrl DemoServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_impl->port()));
}

QByteArray DemoServer::token() const
{
    return m_impl->token().text();
}

QUuid DemoServer::coreInstance() const
{
    return m_impl->store().instances().front().id;
}

QUuid DemoServer::project() const
{
    return m_impl->store().project().id;
}

} // namespace coffer::demo
