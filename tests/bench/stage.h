// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/heartbeat.h"
#include "bench/paintwatch.h"
#include "ui/commons.h"
#include "ui/mainwindow.h"

#include <QJsonArray>
#include <QTableView>

#include <functional>

namespace coffer::bench {

/// The real window, and what is written down about each step that is taken in it. Nothing here ever
/// sleeps: that would be a gap of our own making.
class Stage final
{
public:
    Stage(PaintWatch &paints, ui::WindowOptions options);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_commons.network; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] int rows() const { return m_table->model() ? m_table->model()->rowCount() : 0; }
    /// Destroys the window, and with it all that was loaded.
    void tearDown();

    /// Takes a step; it tells whether what it needs is there. Written down are its `name`,
    /// `absent`, `wall` and longest `gap` in milliseconds, `frames`, and the process's `memory` in
    /// KiB then.
    void step(const QString &name, const std::function<bool()> &take);
    [[nodiscard]] QJsonArray steps() const { return m_steps; }

    /// Leaves the thread to its event loop for \a milliseconds.
    static void pause(int milliseconds);
    /// Leaves the thread to its event loop until \a done; false after two minutes.
    static bool until(const std::function<bool()> &done);
    /// Takes a step until it works, or says \a otherwise and ends: the server may fail one in ten.
    static void insist(const std::function<bool()> &take, const char *otherwise);
    /// Until a frame has been painted, or there has been time for one.
    void untilPainted();

private:
    PaintWatch &m_paints;
    ui::Commons m_commons;
    std::unique_ptr<ui::MainWindow> m_window;
    QTableView *m_table;
    Heartbeat m_heartbeat;
    QJsonArray m_steps;
};

/// The process's resident memory in KiB.
[[nodiscard]] qint64 residentMemory();

} // namespace coffer::bench
