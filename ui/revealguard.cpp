// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/revealguard.h"

#include "account/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace coffer::ui {

using namespace std::chrono_literals;

namespace {

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

RevealGuard::RevealGuard(Clock clock)
    : m_clock(std::move(clock))
    , m_time(m_clock)
    , m_idle(m_clock)
{
    connect(&m_time, &Countdown::ticked, this, &RevealGuard::ticked);
    connect(&m_time, &Countdown::over, this, &RevealGuard::expire);
    connect(&m_idle, &Countdown::over, this, &RevealGuard::expire);
}

void RevealGuard::begin(QWidget &window, const Preferences &preferences)
{
    end();
    m_window = &window;
    m_idleTime = preferences.idle;
    // Only now: a filter for the whole application costs a little with each event.
    QCoreApplication::instance()->installEventFilter(this);
    if (preferences.reveal > 0s) {
        m_time.start(preferences.reveal);
    }
    if (m_idleTime > 0ms) {
        m_idle.start(m_idleTime);
    }
}

void RevealGuard::end()
{
    m_time.stop();
    m_idle.stop();
    m_window.clear();
    QCoreApplication::instance()->removeEventFilter(this);
}

std::optional<std::chrono::seconds> RevealGuard::left() const
{
    return m_time.isRunning() ? std::optional(m_time.left()) : std::nullopt;
}

void RevealGuard::check()
{
    for (Countdown *one : {&m_time, &m_idle}) {
        if (one->isRunning()) {
            one->check();
        }
    }
}

bool RevealGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(*event)) {
        // It may be the first after a night's sleep, before any timer.
        m_idle.isRunning() ? m_idle.check() : void();
        m_time.isRunning() ? m_time.check() : void();
        if (isWatching() && m_idleTime > 0ms) {
            m_idle.start(m_idleTime);
        }
    } else if (isOutOfUse(watched, *event)) {
        expire();
    }
    return QObject::eventFilter(watched, event);
}

// Tool tips and menus take no activation away; dialogs and other programs do.
bool RevealGuard::isOutOfUse(const QObject *watched, const QEvent &event) const
{
    if (watched != m_window) {
        return false;
    }
    switch (event.type()) {
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
    case QEvent::Close:
        return true;
    case QEvent::WindowStateChange:
        return m_window->isMinimized();
    default:
        return false;
    }
}

void RevealGuard::expire()
{
    if (isWatching()) {
        end();
        Q_EMIT over();
    }
}

} // namespace coffer::ui
