// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace coffer {

class Settings;

/// Which of its looks the window has.
enum class Theme { System, Light, Dark };

/// What a person can set; what is here is what holds until somebody sets it.
struct Preferences
{
    static constexpr std::chrono::seconds longest{3600};
    static constexpr int largestPage = 1000;

    Theme theme = Theme::System;
    std::chrono::seconds clipboard{30}; ///< until a copied value is cleared; 0: never
    std::chrono::seconds reveal{
        30}; ///< until a revealed value is masked; 0: when it is out of sight
    std::chrono::seconds idle{300}; ///< without key or mouse until values are masked; 0: never
    std::optional<int> pageSize = {}; ///< none: as many as suit reader and server
    bool confirmsDelete = true; ///< protected profiles ask all the same

    /// What \a settings remember, each within its bounds.
    [[nodiscard]] static Preferences read(const Settings &settings);
    void write(Settings &settings) const;
    /// Whether a setting of that name is one of these.
    [[nodiscard]] static bool areIn(const QString &name);

    bool operator==(const Preferences &) const = default;
};

} // namespace coffer
