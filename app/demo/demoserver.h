// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <memory>

namespace coffer::demo {

/// What a demo server is made of. The same options give the same secrets.
struct DemoOptions
{
    qint64 secrets = 500; ///< how many secrets there are at start, 0 or more
    std::chrono::milliseconds latency{0}; ///< waited before every answer
    quint64 seed = 20241121; ///< what keys, values, ids and dates are made from
};

/// The real rules of the API over real HTTP on 127.0.0.1 and a free port, in a thread of its own.
///
/// Source of the rules: the vendor's API description; where it is silent, the strictest reading.
class DemoServer final
{
public:
    /// Starts listening before it returns; `isListening()` tells whether it could.
    explicit DemoServer(const DemoOptions &options);
    /// Stops at once: answers that are still waiting for their latency are dropped.
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] QUrl url() const; ///< `http://127.0.0.1:PORT`
    /// A project token: two parts, of which the first names the project.
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] QUuid coreInstance() const;
    [[nodiscard]] QUuid project() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace coffer::demo
