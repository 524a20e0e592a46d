// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace coffer::demo {

/// The key of a generated secret, such as `orders/postgres/password-0412`: unique in its list.
[[nodiscard]] QString generatedKey(quint64 seed, qint64 sequence);

/// The inverse of generatedKey(): nothing for a text that it never gives.
[[nodiscard]] std::optional<qint64> generatedKeySequence(quint64 seed, const QString &key);

} // namespace coffer::demo
