// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"

#include <QString>

namespace coffer::ui {

/// How much of the list is here, for the status bar: "200 loaded, more available", "500 secrets";
/// and what sorting them means as long as there are more: "sorted among loaded". Of several secrets
/// that are selected also how many.
[[nodiscard]] QString statusText(const SecretsModel &model, int selected = 0);

/// How many secrets the filter has let through, and of how many: "12 matches in 400 loaded". Empty
/// without a filter.
[[nodiscard]] QString scopeText(const SecretsModel &model);

} // namespace coffer::ui
