// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace coffer::ui {

namespace Ui {
class MainWindow;
}

/// Gives the actions in \a ui of \a window what a .ui file cannot: icons, several keys, tool tips
/// that tell the keys, and places to be in.
void dressActions(QMainWindow &window, Ui::MainWindow &ui);

} // namespace coffer::ui
