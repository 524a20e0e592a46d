// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/passingsuccess.h"

#include "ui/messagebar.h"

#include <QApplication>

#include <utility>

namespace coffer::ui {

PassingSuccess::PassingSuccess(MessageBar *bar, std::chrono::milliseconds time, Clock clock)
    : QObject(bar)
    , m_bar(*bar)
    , m_time(time)
    , m_left(std::move(clock))
{
    connect(bar, &MessageBar::changed, this, &PassingSuccess::changed);
    connect(&m_left, &Countdown::over, this, &PassingSuccess::over);
}

void PassingSuccess::check()
{
    if (m_left.isRunning()) {
        m_left.check();
    }
}

void PassingSuccess::changed()
{
    const Message &message = m_bar.message();
    const bool passes = message.severity == Message::Severity::Success && !message.text.isEmpty()
        && message.actionText.isEmpty();
    passes ? m_left.start(m_time) : m_left.stop();
}

// Whoever is about to close it, closes it.
void PassingSuccess::over()
{
    if (m_bar.isAncestorOf(QApplication::focusWidget())) {
        m_left.start(m_time);
    } else {
        m_bar.clear();
    }
}

} // namespace coffer::ui
