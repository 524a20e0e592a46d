// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/runningdemo.h"

#include <optional>

namespace coffer::demo {

/// Loads the demo's module, which lies beside the program, and starts its server; none if there is
/// no such module.
[[nodiscard]] std::optional<RunningDemo> startDemo(const DemoOptions &options);

} // namespace coffer::demo
