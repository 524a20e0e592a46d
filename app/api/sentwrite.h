// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/pagechunk.h"

#include <QString>

#include <variant>

namespace coffer {

/// A create that was sent: what is needed to find out later whether it was done.
struct SentCreate
{
    QString key;
    qint64 sentAt = unknownTime; ///< milliseconds since 1970
    bool operator==(const SentCreate &) const = default;
};

/// An update that was sent.
struct SentUpdate
{
    QUuid id;
    QString key; ///< the one it had before
    std::optional<QString> newKey = {}; ///< if it was renamed
    qint64 updatedAt = unknownTime; ///< when it had been changed before
    bool operator==(const SentUpdate &) const = default;
};

/// A delete that was sent.
struct SentRemoval
{
    QUuid id;
    QString key;
    bool operator==(const SentRemoval &) const = default;
};

using SentWrite = std::variant<SentCreate, SentUpdate, SentRemoval>;

/// The key that the secret had, or was to get.
[[nodiscard]] inline const QString &keyOf(const SentWrite &sent)
{
    return std::visit([](const auto &write) -> const QString & { return write.key; }, sent);
}

} // namespace coffer
