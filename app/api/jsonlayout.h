// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QByteArrayView>

#include <optional>

namespace coffer {

/// JSON objects and arrays with a line for each member, or nothing if \a text is something else:
/// what people read well. Every name, string and number stays as it was written, in its order.
[[nodiscard]] std::optional<WipedBytes> laidOutJson(QByteArrayView text);

} // namespace coffer
