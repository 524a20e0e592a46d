// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"

#include <QString>
#include <QUuid>

namespace coffer::ui {

/// Enough of \a id to tell a few of them apart: its first group.
[[nodiscard]] QString shortId(const QUuid &id);

/// A connection in few words that tell two of them apart: "cloud-api.calyptia.com · 1b4e28ba".
/// Where \a instance is known, it is told instead of the ID.
[[nodiscard]] QString shortName(const Connection &connection, const QString &instance = {});

/// The same with nothing left out: the address and the core instance's ID, each on its line.
[[nodiscard]] QString fullName(const Connection &connection);

} // namespace coffer::ui
