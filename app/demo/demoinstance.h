// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace coffer::demo {

/// The project that the demo's token belongs to.
struct DemoProject
{
    QUuid id;
    QString name;
    int membersCount = 0;
    int agentsCount = 0;
    int aggregatorsCount = 0;
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
};

/// One core instance as the API shows it, and how many secrets it starts with.
struct DemoInstance
{
    QUuid id;
    QString name;
    std::optional<QString> version;
    std::optional<QString> status;
    QString environmentName;
    int pipelinesCount = 0;
    bool skipServiceCreation = false;
    std::optional<QStringList> tags;
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
    qint64 updatedAt = 0; ///< the same
    qint64 secrets = 0;
};

/// The core instances of the demo, newest first; the first is the one with `secrets` secrets.
[[nodiscard]] std::vector<DemoInstance> demoInstances(quint64 seed, qint64 secrets, qint64 start);

[[nodiscard]] DemoProject demoProject(quint64 seed, int instances, qint64 start);

} // namespace coffer::demo
