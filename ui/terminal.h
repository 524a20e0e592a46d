// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

#include <QString>

namespace coffer::ui {

/// Whether a window could be shown somewhere.
[[nodiscard]] bool hasDisplay();

/// Writes one sentence to standard error, in one line.
void complain(const QString &sentence);

/// Answers `--help` or `--version` on standard output. Needs an application object.
void inform(Information what);

} // namespace coffer::ui
