// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/paintwatch.h"

#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>

namespace coffer::bench {

namespace {

QJsonObject summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        const auto index = static_cast<std::size_t>(part * static_cast<double>(times.size()));
        return times.empty() ? 0.0 : times[std::min(index, times.size() - 1)];
    };
    return {{QStringLiteral("count"), static_cast<qint64>(times.size())},
            {QStringLiteral("median"), at(0.5)},
            {QStringLiteral("p99"), at(0.99)},
            {QStringLiteral("longest"), at(1)}};
}

} // namespace

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(receiver);
    std::vector<double> *times = nullptr;
    if (event->type() == QEvent::Paint && receiver == m_watched) {
        times = &m_paints;
    } else if (event->type() == QEvent::UpdateRequest && widget != nullptr && widget->isWindow()) {
        times = &m_frames;
    }
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    if (times != nullptr) {
        times->push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return handled;
}

void PaintWatch::restart()
{
    m_frames.clear();
    m_paints.clear();
}

QJsonObject PaintWatch::frames() const
{
    return summary(m_frames);
}

QJsonObject PaintWatch::paints() const
{
    return summary(m_paints);
}

} // namespace coffer::bench
