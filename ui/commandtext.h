// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"

#include <QString>

namespace coffer::ui {

/// \a text as one word of a POSIX shell, whatever is in it (POSIX, *Shell Command
/// Language*, 2.2.2).
[[nodiscard]] QString shellWord(const QString &text);

/// The call with which Coffer lists the secrets of \a connection, \a last at a time, for a shell
/// with curl. The token is the variable CALYPTIA_CLOUD_TOKEN, and goes through a pipe: others can
/// read a command line. \a authorities is a file of further certificate authorities, or empty.
[[nodiscard]] QString curlCommand(const Connection &connection, int last,
                                  const QString &authorities = {});

/// The same for the vendor's command line, which takes the token from the environment.
[[nodiscard]] QString vendorCommand(const Connection &connection, int last);

} // namespace coffer::ui
