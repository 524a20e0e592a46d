// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "api/connection.h"

#include <optional>

namespace coffer::ui {

/// Where a window is: a connection, and the profile that it was made from or kept as.
struct Place
{
    Connection connection;
    std::optional<Profile> profile = {}; ///< none: nothing is known but the connection
};

} // namespace coffer::ui
