// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thememenu.h"

#include "account/preferences.h"
#include "account/settings.h"

#include <QActionGroup>

namespace coffer::ui {

ThemeMenu::ThemeMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("&Theme"), parent)
    , m_settings(settings)
    , m_themes(new QActionGroup(this))
{
    const auto add = [this](const QString &text, Theme theme) {
        QAction *action = m_themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        addAction(action);
    };
    add(tr("As the &System"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("&Dark"), Theme::Dark);
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        Preferences preferences = Preferences::read(m_settings);
        preferences.theme = static_cast<Theme>(action->data().toInt());
        preferences.write(m_settings);
    });
    connect(&m_settings, &Settings::changed, this, &ThemeMenu::showTheme);
    showTheme();
}

void ThemeMenu::showTheme()
{
    const auto theme = static_cast<int>(Preferences::read(m_settings).theme);
    for (QAction *action : m_themes->actions()) {
        action->setChecked(action->data().toInt() == theme);
    }
}

} // namespace coffer::ui
