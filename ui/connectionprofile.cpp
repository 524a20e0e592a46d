// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionprofile.h"

#include <algorithm>

namespace coffer::ui {

namespace {

constexpr std::size_t mostRecent = 8;

} // namespace

std::vector<CoreInstance> instancesOf(const std::vector<KnownInstance> &known)
{
    std::vector<CoreInstance> instances;
    instances.reserve(known.size());
    for (const KnownInstance &one : known) {
        instances.push_back({one.id, one.name});
    }
    return instances;
}

std::vector<KnownInstance> knownOf(const std::vector<CoreInstance> &instances)
{
    std::vector<KnownInstance> known;
    known.reserve(instances.size());
    for (const CoreInstance &one : instances) {
        known.push_back({one.id, one.name});
    }
    return known;
}

QString suggestedName(const CoreInstance &instance)
{
    constexpr qsizetype enough = 8; // of the ID: its first group
    return instance.name.isEmpty() ? instance.id.toString(QUuid::WithoutBraces).first(enough)
                                   : instance.name.simplified();
}

void use(Profile &profile, const CoreInstance &instance)
{
    // Its name stays known where this time only the ID was given.
    const bool isSame = profile.coreInstance.id == instance.id && instance.name.isEmpty();
    if (!isSame) {
        profile.coreInstance = {instance.id, instance.name};
    }
    std::erase_if(profile.recent, [&](const KnownInstance &one) { return one.id == instance.id; });
    profile.recent.insert(profile.recent.begin(), profile.coreInstance);
    profile.recent.resize(std::min(mostRecent, profile.recent.size()));
}

} // namespace coffer::ui
