// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace coffer::demo {

/// The `value` of a generated secret as it goes on the wire: base64, but for the broken ones.
[[nodiscard]] QString generatedValue(quint64 seed, qint64 sequence);

} // namespace coffer::demo
