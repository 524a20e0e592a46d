// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

namespace coffer {

/// Says what decoded \a value can be shown as: text, binary or the server's ciphertext.
///
/// Encrypted values are RSA-OAEP blocks of 256, 384 or 512 bytes, joined (contract, *Value*).
[[nodiscard]] EntryState classifyValue(QByteArrayView value);

} // namespace coffer
