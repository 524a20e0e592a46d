// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QMenu>

class QActionGroup;

namespace coffer {
class ProfileStore;
}

namespace coffer::ui {

/// The profiles to choose from, each with its colour, and below them what can be done with them.
class ProfileMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Lists what is in \a profiles, which must outlive it, and then \a actions.
    ProfileMenu(ProfileStore &profiles, const QList<QAction *> &actions, QWidget *parent);

    /// Marks the profile with this ID; null: none is in use.
    void setCurrent(const QUuid &id);

Q_SIGNALS:
    void chosen(const coffer::Profile &profile);

private:
    void list();
    void mark(QAction *action) const;
    [[nodiscard]] QAction *entry(const Profile &profile, int number);

    ProfileStore &m_profiles;
    QAction *m_end; // the separator between the two parts
    QActionGroup *m_group = nullptr;
    QUuid m_current;
};

} // namespace coffer::ui
