// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/screenshot.h"

#include "ui/mainwindow.h"
#include "ui/terminal.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace coffer::ui {

Screenshot::Screenshot(MainWindow &window, QString file)
    : QObject(&window)
    , m_window(window)
    , m_file(std::move(file))
{
    m_window.resize(MainWindow::usualSize); // a picture is not bound to a screen
    // Restarted by every change: the picture is of the window at rest, laid out and painted.
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(100);
    const auto changed = [this, rest] {
        if (m_window.isSettled()) {
            rest->start();
        } else {
            rest->stop();
        }
    };
    connect(&m_window, &MainWindow::stateChanged, this, changed);
    connect(rest, &QTimer::timeout, this, &Screenshot::take);
    changed();
}

void Screenshot::take()
{
    const QPixmap picture = m_window.grab();
    // The name's ending tells the format; where it tells none, it is PNG.
    const bool written = picture.save(m_file) || picture.save(m_file, "PNG");
    if (!written) {
        complain(tr("The picture cannot be written to %1.").arg(m_file));
    }
    QCoreApplication::exit(written && !m_window.hasFailed() ? 0 : 1);
}

} // namespace coffer::ui
