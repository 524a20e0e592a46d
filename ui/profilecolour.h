// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QColor>
#include <QIcon>

namespace coffer::ui {

/// A profile's colour on the screen, the same in light and dark; invalid for None.
[[nodiscard]] QColor screenColour(ProfileColour colour);

/// What the colour is called.
[[nodiscard]] QString colourName(ProfileColour colour);

/// A dot of that colour; for None a ring, so that names stay below each other.
[[nodiscard]] QIcon colourDot(ProfileColour colour);

} // namespace coffer::ui
