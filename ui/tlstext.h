// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/tlsfailure.h"
#include "ui/errortext.h"

namespace coffer::ui {

/// Why a certificate was not accepted, in words; \a library are the TLS library's, for what it
/// alone can tell.
[[nodiscard]] ErrorText tlsText(const TlsFailure &failure, const QString &library);

} // namespace coffer::ui
