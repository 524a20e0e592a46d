// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace coffer::ui {

/// Speaks \a locale's language from now on, Qt's own words included; needs an application object.
void installTranslations(const QLocale &locale = QLocale());

} // namespace coffer::ui
