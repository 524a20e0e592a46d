// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/cursor.h"

#include <QUuid>

#include <optional>

namespace coffer {

/// A secret, and where in the list it was when it was loaded.
struct SoughtRow
{
    QUuid id;
    std::size_t row = 0; ///< in the list, from 0
    std::size_t pageRow = 0; ///< the row with which its page began
    std::optional<Cursor> page = {}; ///< what led to that page; none: it was the first
};

} // namespace coffer
