// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/pendingwrites.h"
#include "model/writesettler.h"

#include <QString>

namespace coffer::ui {

/// What is said while the list is read to find out what became of \a writes.
[[nodiscard]] QString lookingText(const std::vector<PendingWrite> &writes);

/// What became of \a sent, which was not answered before the program ended, in words.
[[nodiscard]] QString pendingText(const SentWrite &sent, const Settlement &settlement);

} // namespace coffer::ui
