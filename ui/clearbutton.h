// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;

namespace coffer::ui {

/// Gives \a edit a button that clears it, which a screen reader calls \a name.
void addClearButton(QLineEdit &edit, const QString &name);

} // namespace coffer::ui
