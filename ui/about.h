// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace coffer::ui {

/// Tells over \a window what this program is.
void showAbout(QWidget *window);

} // namespace coffer::ui
