// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/countdown.h"

#include <QPointer>

#include <optional>

class QWidget;

namespace coffer {
struct Preferences;
}

namespace coffer::ui {

/// Watches over a value that is shown in plain, and says when that has to end: when its time is
/// over, when nobody is there, or when the window is not in use.
class RevealGuard final : public QObject
{
    Q_OBJECT
public:
    explicit RevealGuard(Clock clock = sinceBoot);

    /// Watches over what \a window shows, for as long as \a preferences allow.
    void begin(QWidget &window, const Preferences &preferences);
    /// There is nothing to watch any more.
    void end();
    [[nodiscard]] bool isWatching() const { return m_window != nullptr; }
    /// Until the time is over; none: no time ends it.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
    /// Looks at the clock now, as it does each second by itself.
    void check();

Q_SIGNALS:
    void ticked(); ///< `left` may have changed
    void over(); ///< it has ended by itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expire();
    [[nodiscard]] bool isOutOfUse(const QObject *watched, const QEvent &event) const;

    Clock m_clock;
    Countdown m_time;
    Countdown m_idle;
    std::chrono::milliseconds m_idleTime{0}; // 0: nobody has to be there
    QPointer<QWidget> m_window;
};

} // namespace coffer::ui
