// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace coffer::ui {

struct Place;

/// What stands between a person and a change.
struct WriteGuard
{
    bool isReadOnly = false; ///< nothing may be changed at all
    bool isProtected = false; ///< each change asks for `instance`
    QString instance = {}; ///< the core instance's name, or its ID where no name is known

    /// What holds at \a place, in a window that may itself be read-only.
    [[nodiscard]] static WriteGuard of(const Place &place, bool isReadOnlyWindow);

    /// Whether it is the same to whoever changes something.
    bool operator==(const WriteGuard &other) const
    {
        return isReadOnly == other.isReadOnly && isProtected == other.isProtected
            && (!isProtected || instance == other.instance);
    }
};

/// The core instance's name at \a place, where it is known.
[[nodiscard]] QString knownName(const Place &place);

/// The core instance at \a place by its name and enough of its ID to tell equals apart, or by its
/// ID where no name is known.
[[nodiscard]] QString instanceName(const Place &place);

} // namespace coffer::ui
