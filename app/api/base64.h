// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QByteArrayView>

namespace coffer {

/// How many bytes \a text stands for if it is canonical base64.
[[nodiscard]] std::size_t decodedSize(QByteArrayView text);

/// Appends the bytes that \a text stands for; false, and nothing appended, if it is not base64.
///
/// Only what an encoder would write is base64: RFC 4648, section 4, with all of its padding, no
/// white space and no stray bits.
[[nodiscard]] bool decodeBase64(QByteArrayView text, WipedBytes &to);

/// The base64 of \a bytes.
[[nodiscard]] WipedBytes encodeBase64(QByteArrayView bytes);

} // namespace coffer
