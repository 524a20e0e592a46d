// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace coffer::demo {

/// The opaque cursor of a page that ended with item `sequence` of the list `list`.
///
/// It always holds `+`, `/` and `=`, so that a client which does not percent-encode it breaks here
/// rather than one day in production.
[[nodiscard]] QString encodeCursor(quint64 list, qint64 sequence);

/// The inverse of encodeCursor(): nothing for a broken cursor, and for one of another list.
[[nodiscard]] std::optional<qint64> decodeCursor(quint64 list, const QString &cursor);

} // namespace coffer::demo
