// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

class QDialog;
class QMainWindow;

namespace coffer::ui {

struct Commons;
namespace Ui {
class MainWindow;
}

/// What the Help menu of a window opens.
class HelpFlow final : public QObject
{
    Q_OBJECT
public:
    using Address = std::function<QUrl()>; ///< of the API that the window asks now

    /// Works on the parts in \a ui of \a window; all three must outlive it.
    HelpFlow(QMainWindow &window, Ui::MainWindow &ui, Commons &commons, Address address);

private:
    static void open(QDialog *dialog);

    QMainWindow &m_window;
    Commons &m_commons;
    Address m_address;
};

} // namespace coffer::ui
