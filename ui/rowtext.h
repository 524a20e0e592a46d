// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace coffer {
class SecretsModel;
}

namespace coffer::ui {

/// The head of a table of secrets for a spreadsheet: the names of its columns with tabs between.
[[nodiscard]] QString rowHead();

/// What the list knows of the secret at \a row of \a model, but never its value: key, created,
/// updated and ID with tabs between. Tabs and line ends within are written as \\t and \\n.
[[nodiscard]] QString rowText(const SecretsModel &model, int row);

} // namespace coffer::ui
