// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/token.h"
#include "ui/errortext.h"

namespace coffer::ui {

/// Why core instances could not be listed or a connection does not work, in words.
[[nodiscard]] ErrorText lookupText(const ApiError &error);

/// Why there is no list of core instances yet; \a isComing: it is about to be asked for.
[[nodiscard]] QString whyNoList(const tl::expected<Token, TokenError> &token, bool isComing);

} // namespace coffer::ui
