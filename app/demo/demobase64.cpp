// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demobase64.h"

namespace coffer::demo {

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64() != text) {
        return std::nullopt;
    }
    return result.decoded;
}

} // namespace coffer::demo
