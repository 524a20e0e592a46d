// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace coffer::ui {

/// What a pipeline writes for the value of the secret with \a key.
[[nodiscard]] QString referenceTo(const QString &key);

} // namespace coffer::ui
