// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <optional>

namespace coffer {

/// A UUID in its usual form of 36 characters; QUuid itself also takes braces and trailing text.
[[nodiscard]] inline std::optional<QUuid> parseUuid(QByteArrayView text)
{
    const QUuid id = text.size() == 36 ? QUuid::fromString(QLatin1String(text)) : QUuid();
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace coffer
