// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/windowmemory.h"

#include <QObject>

class QMainWindow;

namespace coffer::ui {

namespace Ui {
class MainWindow;
}

/// Everything with which somebody makes a window suit them, and that it is remembered: columns,
/// theme, preferences.
class LookFlow final : public QObject
{
    Q_OBJECT
public:
    /// Works on the parts in \a ui of \a window; all three must outlive it.
    LookFlow(QMainWindow &window, Ui::MainWindow &ui, Settings &settings);

private:
    void showPreferences();

    QMainWindow &m_window;
    Settings &m_settings;
    WindowMemory m_memory;
};

} // namespace coffer::ui
