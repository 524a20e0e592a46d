// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace coffer::demo {

/// The bytes behind `text` if it is base64 as RFC 4648 section 4 writes it: the one and only
/// spelling, because Qt's own strict decoder lets missing padding and stray bits pass.
[[nodiscard]] std::optional<QByteArray> decodeBase64(const QByteArray &text);

} // namespace coffer::demo
