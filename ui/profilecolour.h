// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QColor>

namespace coffer::ui {

/// How \a colour looks; not valid for none. It is strong enough to be noticed on light and dark.
[[nodiscard]] QColor colourOf(ProfileColour colour);

} // namespace coffer::ui
