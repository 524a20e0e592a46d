// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace coffer {

/// How long each part of an exchange may take, on a clock that nobody can set.
struct Deadlines
{
    std::chrono::milliseconds connect{10'000}; ///< until the request is on the wire
    std::chrono::milliseconds idle{15'000}; ///< between two signs of life
    std::chrono::milliseconds total{30'000}; ///< from start to the last byte
};

} // namespace coffer
