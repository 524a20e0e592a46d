// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "ui/messagebar.h"

namespace coffer::ui {

/// What is said while a write, which was not done because of \a error, waits to be sent again;
/// \a stop ends that.
[[nodiscard]] Message waitingMessage(const ApiError &error, std::chrono::milliseconds wait,
                                     std::function<void()> stop);

/// What is said while the list is read again for a write of which nobody knows, because of
/// \a error, whether it was done; \a stop ends that.
[[nodiscard]] Message settlingMessage(const ApiError &error, std::function<void()> stop);

} // namespace coffer::ui
