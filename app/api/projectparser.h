// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/coreinstance.h"
#include "store/wipedbytes.h"

#include <tl/expected.hpp>

namespace coffer {

/// Reads `{"items":[Instance],"endCursor":string or null,"count":number}` (contract, *Finding the
/// core instance*).
///
/// The whole document is validated. An item without a name or an ID is counted and left out, and
/// what else it has of a wrong type is taken for missing; anything else wrong is
/// ApiError::Kind::Malformed.
[[nodiscard]] tl::expected<InstancePage, ApiError> parseInstancePage(WipedBytes body);

/// Reads `{"id":uuid,"name":string}`, of which both have to be there.
[[nodiscard]] tl::expected<Project, ApiError> parseProject(WipedBytes body);

} // namespace coffer
