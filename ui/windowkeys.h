// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;

namespace coffer::ui {

class InspectFlow;

namespace Ui {
class MainWindow;
}

/// The keys that mean something in all of a window: F6 goes to its next pane, and Escape takes back
/// first what was typed, then what is on its way.
class WindowKeys final : public QObject
{
    Q_OBJECT
public:
    /// All of it must outlive this.
    WindowKeys(QMainWindow &window, Ui::MainWindow &ui, const InspectFlow &inspectFlow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takeBack();
    void nextPane();

    QMainWindow &m_window;
    Ui::MainWindow &m_ui;
    const InspectFlow &m_inspectFlow;
};

} // namespace coffer::ui
