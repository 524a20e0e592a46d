// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QObject;

namespace coffer {

/// A call in flight. Destroying or assigning over it cancels it, silently.
///
/// The handler that was given with the call runs once or never, and never before the call returned.
/// Dropping a write that has been sent leaves its outcome unknown: keep it until it is answered.
class Request final
{
public:
    Request();
    explicit Request(std::unique_ptr<QObject> call);
    Request(Request &&other) noexcept;
    Request &operator=(Request &&other) noexcept;
    ~Request();

private:
    std::unique_ptr<QObject> m_call;
};

} // namespace coffer
