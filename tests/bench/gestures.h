// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <QCoreApplication>

namespace coffer::bench {

inline void sendMouse(QWidget &to, QEvent::Type type, QPoint at)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, to.mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&to, &event);
}

inline void click(QWidget &on, QPoint at)
{
    sendMouse(on, QEvent::MouseButtonPress, at);
    sendMouse(on, QEvent::MouseButtonRelease, at);
}

/// One notch of a wheel, towards the end.
inline void wheel(QWidget &over)
{
    constexpr int notch = 120; // eighths of a degree
    const QPointF at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -notch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &event);
}

/// The part of a scroll bar that is dragged, and the groove it moves in.
class Handle final
{
public:
    explicit Handle(QScrollBar &bar)
        : m_bar(bar)
    {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.sliderPosition = bar.sliderPosition();
        option.sliderValue = bar.value();
        option.singleStep = bar.singleStep();
        option.pageStep = bar.pageStep();
        const QStyle &style = *bar.style();
        m_groove =
            style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, &bar);
        m_at = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar)
                   .center();
    }

    void press() { sendMouse(m_bar, QEvent::MouseButtonPress, m_at); }
    /// Drags to a \a part of the groove, 0 to 1.
    void move(double part)
    {
        m_at.setY(m_groove.top() + static_cast<int>(part * m_groove.height()));
        sendMouse(m_bar, QEvent::MouseMove, m_at);
    }
    void release() { sendMouse(m_bar, QEvent::MouseButtonRelease, m_at); }

private:
    QScrollBar &m_bar;
    QRect m_groove;
    QPoint m_at;
};

} // namespace coffer::bench
