// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/tokenstore.h"
#include "ui/errortext.h"

namespace coffer::ui {

/// Why the keyring cannot be used, and what can be done about it.
[[nodiscard]] ErrorText errorText(KeyringTrouble why);

/// Why a profile has no token, and what can be done about it.
[[nodiscard]] ErrorText errorText(const NoToken &why);

} // namespace coffer::ui
