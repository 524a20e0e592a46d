// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"

#include <QString>

namespace coffer::ui {

/// How much of the list is here, for the status bar: "200 loaded, more available", "500 secrets".
[[nodiscard]] QString statusText(const SecretsModel &model);

} // namespace coffer::ui
