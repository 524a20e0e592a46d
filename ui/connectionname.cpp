// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionname.h"

#include <QCoreApplication>

namespace coffer::ui {

namespace {

/// The context under which translators find these words.
struct Place
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

} // namespace

QString shortName(const Connection &connection, const QString &instance)
{
    constexpr qsizetype enough = 8; // of the ID: its first group
    return Place::tr("%1 · %2").arg(
        connection.endpoint.base().authority(), // an address has no user name
        instance.isEmpty() ? connection.coreInstance.toString(QUuid::WithoutBraces).first(enough)
                           : instance);
}

QString fullName(const Connection &connection)
{
    return Place::tr("Address: %1\nCore instance: %2")
        .arg(connection.endpoint.base().toString(),
             connection.coreInstance.toString(QUuid::WithoutBraces));
}

} // namespace coffer::ui
