// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <optional>

namespace coffer::demo {

/// Where a secret is: in which list, and as the how-manieth made there.
struct SecretPlace
{
    quint32 list = 0; ///< below 2^14
    qint64 sequence = 0; ///< 0 is the oldest; below 2^48

    bool operator==(const SecretPlace &) const = default;
};

/// The UUID (version 4 in form) of the secret at `place`: no two places share one.
[[nodiscard]] QUuid secretId(quint64 seed, SecretPlace place);

/// The inverse of secretId(): nothing for an id that was not made from this seed.
[[nodiscard]] std::optional<SecretPlace> secretPlace(quint64 seed, const QUuid &id);

/// The UUID of anything else that has a number, such as the project and its core instances.
[[nodiscard]] QUuid plainId(quint64 seed, quint64 number);

} // namespace coffer::demo
