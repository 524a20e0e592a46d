// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QByteArray>

namespace coffer {

/// A profile as one line of JSON. What \a before, an earlier line of it, has beyond what is known
/// here comes along: it may be of a later version.
[[nodiscard]] QByteArray profileToJson(const Profile &profile, const QByteArray &before = {});

/// The profile that \a json is; none if any part of it is not what it should be, because half a
/// profile may lead to another server, or lack its guards. The ID is not in it.
[[nodiscard]] std::optional<Profile> profileFromJson(const QByteArray &json);

} // namespace coffer
