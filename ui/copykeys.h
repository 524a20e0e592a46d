// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace coffer::ui {

class SecretsView;

/// Copies the keys of the secrets that are selected in \a view to the clipboard: one a line, in the
/// order in which they are shown.
void copyKeys(const SecretsView &view);
/// The same with what a pipeline writes for their values.
void copyReferences(const SecretsView &view);

} // namespace coffer::ui
