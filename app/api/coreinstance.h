// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/cursor.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace coffer {

/// A core instance (contract, *Finding the core instance*), as far as it matters here.
struct CoreInstance
{
    QUuid id = {};
    QString name = {};
    QString status =
        {}; ///< `running`, `waiting`, `unreachable`, or what else there may be; or empty
    QString environment = {};
    QString version = {};

    bool operator==(const CoreInstance &) const = default;
};

/// One page of the core instances of a project.
struct InstancePage
{
    std::vector<CoreInstance> items = {};
    std::size_t unusable = 0; ///< items without a name or an ID
    std::optional<Cursor> next = {}; ///< where the next page begins; none at the end
    std::optional<qint64> count = {}; ///< a total or a page size, nobody knows

    bool operator==(const InstancePage &) const = default;
};

/// A project: what a token belongs to, and core instances with it.
struct Project
{
    QUuid id = {};
    QString name = {};

    bool operator==(const Project &) const = default;
};

} // namespace coffer
