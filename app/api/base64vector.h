// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace coffer {

/// Decodes base64 from the front of \a text, many characters at once, where the processor can.
///
/// Returns how many characters it has decoded: a multiple of 32, and all before the first one that
/// base64 does not have, but for some at the end. \a to needs room for all that \a text stands for.
[[nodiscard]] qsizetype decodeBase64Front(QByteArrayView text, char *to);

} // namespace coffer
