// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/countdown.h"

namespace coffer::ui {

class MessageBar;

/// Takes a message off its bar after a while that only tells of a success. What went wrong stays,
/// and so does what offers something.
class PassingSuccess final : public QObject
{
    Q_OBJECT
public:
    /// Works on \a bar, to which it belongs, by \a clock.
    PassingSuccess(MessageBar *bar, std::chrono::milliseconds time, Clock clock);

    /// Looks at the clock now, as it does each second by itself.
    void check();

private:
    void changed();
    void over();

    MessageBar &m_bar;
    std::chrono::milliseconds m_time;
    Countdown m_left;
};

} // namespace coffer::ui
