// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"

#include <QObject>
#include <QPalette>

namespace coffer::ui {

/// The colours of \a theme; a palette without any for `Theme::System`, whose colours are the
/// desktop's.
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Whether the windows have the desktop's looks, and not those that somebody has chosen.
[[nodiscard]] bool hasDesktopLooks();

/// Gives all windows the theme that the settings name, as soon as they do.
class ThemeKeeper final : public QObject
{
    Q_OBJECT
public:
    /// \a settings must outlive it; there must be an application, and should be no window yet.
    explicit ThemeKeeper(const Settings &settings);

private:
    void apply(Theme theme);

    QString m_desktopStyle; // the name of the style that the program began with
    Theme m_theme = Theme::System;
};

} // namespace coffer::ui
