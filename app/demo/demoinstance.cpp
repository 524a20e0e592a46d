// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoinstance.h"

#include "demo/demoid.h"

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 oldestSecret = 730; // days; an instance is older than all that is in it

DemoInstance instance(const QString &name, const QString &environment, qint64 secrets)
{
    DemoInstance result;
    result.name = name;
    result.environmentName = environment;
    result.secrets = secrets;
    result.version = u"3.2.1"_s;
    result.status = u"running"_s;
    return result;
}

/// What is always there and what may be missing are both seen, so that clients meet either.
std::vector<DemoInstance> namedInstances(qint64 secrets)
{
    std::vector<DemoInstance> all{instance(u"production-eu"_s, u"default"_s, secrets),
                                  instance(u"production-us"_s, u"default"_s, 40),
                                  instance(u"staging-eu"_s, u"staging"_s, 12),
                                  instance(u"edge-warehouse"_s, u"edge"_s, 3),
                                  instance(u"new-and-empty"_s, u"default"_s, 0),
                                  instance(u"archive"_s, u"default"_s, 127)};
    all[0].pipelinesCount = 12;
    all[0].tags = QStringList{u"production"_s, u"eu"_s};
    all[1].pipelinesCount = 9;
    all[1].tags = QStringList{u"production"_s, u"us"_s};
    all[2].pipelinesCount = 4;
    all[2].status = u"waiting"_s;
    all[3].pipelinesCount = 1;
    all[3].status = u"unreachable"_s;
    all[3].skipServiceCreation = true;
    all[4].version.reset();
    all[4].status.reset();
    all[5].pipelinesCount = 2;
    all[5].version = u"2.9.4"_s;
    all[5].tags = QStringList{};
    return all;
}

} // namespace

std::vector<DemoInstance> demoInstances(quint64 seed, qint64 secrets, qint64 start)
{
    std::vector<DemoInstance> all = namedInstances(secrets);
    qint64 age = oldestSecret;
    quint64 number = 1; // 0 is the project
    for (DemoInstance &one : all) {
        age += 40;
        one.id = plainId(seed, number++);
        one.createdAt = start - age * day;
        one.updatedAt = start - age % 7 * day;
    }
    return all;
}

DemoProject demoProject(quint64 seed, int instances, qint64 start)
{
    return {plainId(seed, 0), u"coffer-demo"_s, 5, 3, instances, start - 2 * oldestSecret * day};
}

} // namespace coffer::demo
