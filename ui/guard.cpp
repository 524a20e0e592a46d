// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guard.h"

#include "ui/connectionname.h"
#include "ui/place.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Guard
{
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

QString idOf(const Place &place)
{
    return place.connection.coreInstance.toString(QUuid::WithoutBraces);
}

} // namespace

// A profile can have been connected to another core instance since it was written.
QString knownName(const Place &place)
{
    const bool isSame =
        place.profile && place.profile->coreInstance.id == place.connection.coreInstance;
    return isSame ? place.profile->coreInstance.name : QString();
}

WriteGuard WriteGuard::of(const Place &place, bool isReadOnlyWindow)
{
    const QString name = knownName(place);
    return {isReadOnlyWindow || (place.profile && place.profile->isReadOnly),
            place.profile && place.profile->isProtected, name.isEmpty() ? idOf(place) : name};
}

QString instanceName(const Place &place)
{
    const QString name = knownName(place);
    return name.isEmpty() ? idOf(place)
                          : Guard::tr("%1 (%2)").arg(name, shortId(place.connection.coreInstance));
}

} // namespace coffer::ui
