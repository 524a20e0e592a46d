// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QByteArrayView>

namespace coffer::ui {

/// The lines of a hex dump of \a bytes: where each begins, counted on from \a offset, \a perLine
/// bytes as numbers, and the same as characters where they are visible ASCII.
[[nodiscard]] WipedBytes hexDump(QByteArrayView bytes, qsizetype offset, qsizetype perLine);

/// How many characters wide such a line is.
[[nodiscard]] qsizetype hexWidth(qsizetype perLine);

} // namespace coffer::ui
