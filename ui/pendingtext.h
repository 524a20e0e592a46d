// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/writesettler.h"

#include <QString>

namespace coffer::ui {

/// What became of \a sent, which was not answered before the program ended, in words.
[[nodiscard]] QString pendingText(const SentWrite &sent, const Settlement &settlement);

} // namespace coffer::ui
