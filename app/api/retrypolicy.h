// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/timing.h"

namespace coffer {

/// A write may be made again only where it is certain that nothing came of it.
enum class CallKind { Read, Write };

/// How often a call is made at most, the first time among them, when that is what it meets each
/// time; 1: not again. Of a write \a error must be that of a `Refused` (fault matrix, *Retries*).
[[nodiscard]] int mostAttempts(CallKind kind, const ApiError &error, const RetryTiming &timing);

/// How long to wait before a call is made again that has failed \a attempts times, at last with
/// \a error; none: it is not made again. \a random is from 0 to 1.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryWait(CallKind kind, int attempts,
                                                                 const ApiError &error,
                                                                 const RetryTiming &timing,
                                                                 double random);

} // namespace coffer
