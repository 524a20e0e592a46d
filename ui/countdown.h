// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/clock.h"

#include <QTimer>

namespace coffer::ui {

/// Tells each second how much of a time is left, and when it is over, also if the machine has slept
/// meanwhile.
class Countdown final : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(Clock clock = sinceBoot);

    void start(std::chrono::milliseconds time);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// What is left, rounded up to whole seconds.
    [[nodiscard]] std::chrono::seconds left() const;
    /// Looks at the clock now, as it does each second by itself.
    void check();

Q_SIGNALS:
    void ticked(); ///< `left` may have changed
    void over();

private:
    void wait(std::chrono::milliseconds left);

    Clock m_clock;
    std::chrono::milliseconds m_end{0};
    QTimer m_timer;
};

} // namespace coffer::ui
