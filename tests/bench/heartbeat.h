// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace coffer::bench {

/// Beats every millisecond in its thread's event loop, and knows how long it once could not.
class Heartbeat final : public QObject
{
public:
    Heartbeat();

    /// Counts from now on.
    void restart();
    /// The longest time between two beats since then, in milliseconds.
    [[nodiscard]] double longestGap() const;

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0; // nanoseconds
};

} // namespace coffer::bench
