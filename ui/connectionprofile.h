// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "api/coreinstance.h"

namespace coffer::ui {

/// Core instances as a profile remembers them, and the other way round.
[[nodiscard]] std::vector<CoreInstance> instancesOf(const std::vector<KnownInstance> &known);
[[nodiscard]] std::vector<KnownInstance> knownOf(const std::vector<CoreInstance> &instances);

/// What a profile is called that nobody gave a name.
[[nodiscard]] QString suggestedName(const CoreInstance &instance);

/// Makes \a instance the one that \a profile is for, and the latest of those that were used.
void use(Profile &profile, const CoreInstance &instance);

} // namespace coffer::ui
