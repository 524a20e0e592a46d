// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace coffer::ui {

/// A time since some moment. Tests give one that they set.
using Clock = std::function<std::chrono::milliseconds()>;

/// The time since this machine was started, with that in which it slept: nobody can set it, and it
/// has gone on when a laptop is opened again.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace coffer::ui
