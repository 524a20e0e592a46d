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

/// Reads the file at \a path, 16 MiB at most; otherwise a sentence that says why not.
[[nodiscard]] tl::expected<ValueFile, QString> readValueFile(const QString &path);

} // namespace coffer::ui
