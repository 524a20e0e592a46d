// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transfer.h"
#include "store/pagechunk.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>

namespace coffer {

/// A secret to be created, as bytes; it is encoded on the way out.
struct NewSecret
{
    QString key;
    WipedBytes value;
    bool askEncryption = false; ///< send `"encrypted": true`
};

/// What is to be another about a secret; what is not set is not sent and stays as it is.
struct SecretChange
{
    std::optional<QString> key = {};
    std::optional<WipedBytes> value = {};
};

/// The server has created it.
struct Created
{
    QUuid id;
    qint64 createdAt = unknownTime; ///< milliseconds since 1970
    bool isReread = false; ///< the list has said so, not the answer
};

/// The server has changed it.
struct Updated
{
    qint64 updatedAt = unknownTime; ///< milliseconds since 1970
    bool isReread = false; ///< the list has said so, not the answer
};

/// The server has deleted it.
struct Deleted
{
    bool isReread = false; ///< the list has said so, not the answer
};

/// There was nothing to delete: somebody else has done it.
struct AlreadyGone
{
};

/// The server has not done it, and that is certain.
struct Refused
{
    ApiError error;
};

/// It was sent, and nobody here knows what became of it.
struct Unconfirmed
{
    /// What reading the list again has shown of it.
    enum class Seen {
        Unknown, ///< the list was not read to its end
        Nothing, ///< it is not there
        Forbidden, ///< the token may not read the list, and so never tells
    };

    ApiError error;
    Seen seen = Seen::Unknown;
};

using CreateOutcome = std::variant<Created, Refused, Unconfirmed>;
using UpdateOutcome = std::variant<Updated, Refused, Unconfirmed>;
using RemoveOutcome = std::variant<Deleted, AlreadyGone, Refused, Unconfirmed>;

/// The JSON of a write (contract, *Secrets*). \a encoded is the base64 of the value, if there is
/// one; it never passes through a QString, of which no copy could be wiped.
[[nodiscard]] WipedBytes bodyOf(const NewSecret &secret, const WipedBytes &encoded);
[[nodiscard]] WipedBytes bodyOf(const SecretChange &change, const WipedBytes &encoded);

/// What a write that was sent, or not, has come to. What an error echoes of \a secrets is blotted
/// out.
[[nodiscard]] CreateOutcome createOutcomeOf(Transfer::Outcome outcome,
                                            std::span<const QByteArrayView> secrets);
[[nodiscard]] UpdateOutcome updateOutcomeOf(Transfer::Outcome outcome,
                                            std::span<const QByteArrayView> secrets);
[[nodiscard]] RemoveOutcome removeOutcomeOf(Transfer::Outcome outcome,
                                            std::span<const QByteArrayView> secrets);

} // namespace coffer
