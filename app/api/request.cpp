// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/request.h"

#include <QObject>

namespace coffer {

Request::Request() = default;
Request::Request(std::unique_ptr<QObject> call)
    : m_call(std::move(call))
{
}
Request::Request(Request &&other) noexcept = default;
Request &Request::operator=(Request &&other) noexcept = default;
Request::~Request() = default;

} // namespace coffer
