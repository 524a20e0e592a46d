// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionname.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct PlaceName
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

} // namespace

QString shortId(const QUuid &id)
{
    constexpr qsizetype firstGroup = 8;
    return id.toString(QUuid::WithoutBraces).first(firstGroup);
}

QString shortName(const Connection &connection, const QString &instance)
{
    return PlaceName::tr("%1 · %2").arg(
        connection.endpoint.base().authority(), // an address has no user name
        instance.isEmpty() ? shortId(connection.coreInstance) : instance);
}

QString fullName(const Connection &connection)
{
    return PlaceName::tr("Address: %1\nCore instance: %2")
        .arg(connection.endpoint.base().toString(),
             connection.coreInstance.toString(QUuid::WithoutBraces));
}

} // namespace coffer::ui
