// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace coffer {

/// Milliseconds since 1970 of an RFC 3339 \a text, or `unknownTime`.
///
/// A date without a zone is refused, because nothing says whose clock it was read from; fractions
/// are rounded to the millisecond; a leap second is refused, as everywhere in Qt.
[[nodiscard]] qint64 parseTimestamp(QByteArrayView text);

} // namespace coffer
