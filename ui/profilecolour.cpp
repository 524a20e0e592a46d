// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilecolour.h"

namespace coffer::ui {

QColor colourOf(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Red:
        return {0xc6, 0x28, 0x28};
    case ProfileColour::Orange:
        return {0xd8, 0x6b, 0x00};
    case ProfileColour::Yellow:
        return {0xe0, 0xb0, 0x00};
    case ProfileColour::Green:
        return {0x2e, 0x8b, 0x45};
    case ProfileColour::Blue:
        return {0x1f, 0x6f, 0xc9};
    case ProfileColour::Purple:
        return {0x7b, 0x3f, 0xb5};
    case ProfileColour::None:
        break;
    }
    return {};
}

} // namespace coffer::ui
