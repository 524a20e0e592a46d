// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace coffer::ui {

/// Speaks \a locale's language from now on, or English if there is no translation into it, Qt's own
/// words included. Needs an application object; to be called once for each.
void installTranslations(const QLocale &locale = QLocale());

} // namespace coffer::ui
