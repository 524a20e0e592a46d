// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QActionGroup;

namespace coffer {
class Settings;
}

namespace coffer::ui {

/// The theme as a menu, for whoever changes it with the light of the day.
class ThemeMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Chooses the theme in \a settings, which must outlive it, and shows which is chosen there.
    ThemeMenu(Settings &settings, QWidget *parent);

private:
    void showTheme();

    Settings &m_settings;
    QActionGroup *m_themes;
};

} // namespace coffer::ui
