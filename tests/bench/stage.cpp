// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/stage.h"

#include <QEventLoop>
#include <QFile>

#include <unistd.h>

namespace coffer::bench {

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm")); // the second field, in pages (proc(5))
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

Stage::Stage(PaintWatch &paints, ui::WindowOptions options)
    : m_paints(paints)
    , m_window(std::make_unique<ui::MainWindow>(m_commons, std::move(options)))
    , m_table(m_window->findChild<QTableView *>(QStringLiteral("table")))
{
    if (m_table == nullptr) {
        qFatal("the window has no table");
    }
    m_paints.watch(m_table->viewport());
    m_window->show();
    m_window->activateWindow();
    pause(300);
}

void Stage::tearDown()
{
    m_paints.watch(nullptr);
    m_window.reset();
}

void Stage::step(const QString &name, const std::function<bool()> &take)
{
    m_paints.restart();
    m_heartbeat.restart();
    QElapsedTimer timer;
    timer.start();
    const bool taken = take();
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    m_steps.append(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("absent"), !taken},
                               {QStringLiteral("wall"), wall},
                               {QStringLiteral("gap"), m_heartbeat.longestGap()},
                               {QStringLiteral("frames"), m_paints.frames()},
                               {QStringLiteral("paints"), m_paints.paints()},
                               {QStringLiteral("memory"), residentMemory()}});
}

void Stage::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Stage::until(const std::function<bool()> &done)
{
    constexpr qint64 patience = 120'000;
    QElapsedTimer waited;
    waited.start();
    while (!done()) {
        if (waited.elapsed() > patience) {
            return false;
        }
        pause(1);
    }
    return true;
}

void Stage::insist(const std::function<bool()> &take, const char *otherwise)
{
    for (int tries = 0; !take(); ++tries) {
        if (tries == 20) {
            qFatal("%s", otherwise);
        }
    }
}

void Stage::untilPainted()
{
    const std::size_t before = m_paints.frameCount();
    for (int waited = 0; waited < 20 && m_paints.frameCount() == before; ++waited) {
        pause(1);
    }
}

} // namespace coffer::bench
