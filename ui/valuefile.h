// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QString>

#include <tl/expected.hpp>

namespace coffer::ui {

/// A file whose bytes are to be a secret's value, exactly as they are.
struct ValueFile
{
    QString name; ///< without its folder
    WipedBytes bytes;
};

/// Why a file cannot be a value.
struct ValueFileError
{
    enum class Kind { NotAFile, Unreadable, TooLarge, CutShort };

    Kind kind;
    QString name; ///< without its folder
    QString detail = {}; ///< the system's words, for Unreadable
    bool operator==(const ValueFileError &) const = default;
};

/// Reads the file at \a path, 16 MiB at most.
[[nodiscard]] tl::expected<ValueFile, ValueFileError> readValueFile(const QString &path);

} // namespace coffer::ui
