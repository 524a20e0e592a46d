// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace coffer {
class Settings;
}

namespace coffer::ui {

class TableColumns;

/// Has a window come up as the last one was left: its place and size, its columns, its splitters
/// and its panes.
class WindowMemory final : public QObject
{
    Q_OBJECT
public:
    /// Restores what \a settings remember of \a window, all of whose parts must be there and which
    /// must not be shown yet, and remembers it from now on. All three must outlive it.
    WindowMemory(QMainWindow &window, TableColumns &columns, Settings &settings);
    ~WindowMemory() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void restorePlace();
    void cascade();
    void save();
    void saveColumns();

    QMainWindow &m_window;
    TableColumns &m_columns;
    Settings &m_settings;
    QTimer m_columnsChanged; // a drag changes them with every pixel
};

} // namespace coffer::ui
