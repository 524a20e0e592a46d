// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

namespace coffer::ui {

/// Writes \a content to the file at \a path, which then only its owner can read; all of it, or the
/// file stays as it was. The error is the system's words.
[[nodiscard]] tl::expected<void, QString> saveForOwner(const QString &path, QByteArrayView content);

} // namespace coffer::ui
