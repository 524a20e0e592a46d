// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

namespace coffer::demo {

/// Why the API does not do what it is asked: each has one status and one text on the wire.
enum class Refusal {
    Unauthenticated,
    InvalidToken,
    UnknownPath,
    WrongMethod,
    InvalidProjectId,
    NoSuchProject,
    InvalidInstanceId,
    NoSuchInstance,
    InvalidSecretId,
    NoSuchSecret,
    SecretExists,
    BadCursor,
    BadLast,
    BadBody,
    BadKey,
    BadValue,
    BadEncrypted,
    NothingToUpdate,
    TooLarge,
    Stopping,
    Unexpected,
};

/// What an error answer says.
struct RefusalText
{
    int status;
    const char *error;
};

[[nodiscard]] RefusalText refusalText(Refusal refusal);

/// What was asked for, or why not.
template <typename T>
using Outcome = std::variant<T, Refusal>;

} // namespace coffer::demo
