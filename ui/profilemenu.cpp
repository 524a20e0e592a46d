// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilemenu.h"

#include "account/profilestore.h"
#include "ui/profilecolour.h"

#include <QActionGroup>

namespace coffer::ui {

ProfileMenu::ProfileMenu(ProfileStore &profiles, const QList<QAction *> &actions, QWidget *parent)
    : QMenu(parent)
    , m_profiles(profiles)
    , m_end(addSeparator())
{
    setTitle(tr("&Profiles"));
    addActions(actions);
    connect(&profiles, &ProfileStore::changed, this, &ProfileMenu::list);
    list();
}

void ProfileMenu::setCurrent(const QUuid &id)
{
    m_current = id;
    for (QAction *action : m_group->actions()) {
        mark(action);
    }
}

// Where there is an icon, many styles show no check mark that could be seen.
void ProfileMenu::mark(QAction *action) const
{
    const bool isCurrent = action->data().toUuid() == m_current;
    action->setChecked(isCurrent);
    QFont shown = font();
    shown.setBold(isCurrent);
    action->setFont(shown);
}

// The entry that was clicked may have led here, so that they go later.
void ProfileMenu::list()
{
    if (m_group != nullptr) {
        for (QAction *action : m_group->actions()) {
            removeAction(action);
        }
        m_group->deleteLater();
    }
    m_group = new QActionGroup(this);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    int number = 0;
    for (const Profile &profile : m_profiles.all()) {
        insertAction(m_end, entry(profile, ++number));
    }
    m_end->setVisible(number > 0);
}

QAction *ProfileMenu::entry(const Profile &profile, int number)
{
    constexpr int digits = 9;
    QString name = profile.name;
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    auto *action =
        new QAction(number <= digits ? QStringLiteral("&%1  %2").arg(QString::number(number), name)
                                     : QStringLiteral("    %1").arg(name),
                    m_group);
    action->setIcon(colourDot(profile.colour));
    action->setCheckable(true);
    action->setData(profile.id);
    mark(action);
    connect(action, &QAction::triggered, this, [this, id = profile.id] {
        setCurrent(m_current); // it is in use when it has been opened, and not before
        if (const auto found = m_profiles.find(id)) {
            Q_EMIT chosen(*found);
        }
    });
    return action;
}

} // namespace coffer::ui
