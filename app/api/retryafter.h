// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace coffer {

/// The longest wait that a server is believed to mean.
inline constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

/// How long a `Retry-After` header (RFC 9110, 10.2.3) asks to wait from \a now on: seconds or a
/// date, within 0 and `longestWait`; none if it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView header,
                                                                  const QDateTime &now);

} // namespace coffer
