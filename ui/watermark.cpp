// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/watermark.h"

#include <QEvent>
#include <QPainter>

namespace coffer::ui {

Watermark::Watermark(QWidget *covered)
    : QWidget(covered->parentWidget()) // a child of a viewport would be scrolled away
    , m_covered(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    covered->installEventFilter(this);
    setGeometry(covered->geometry());
}

bool Watermark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        setGeometry(m_covered->geometry());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void Watermark::paintEvent(QPaintEvent *)
{
    constexpr qreal tilt = -20;
    constexpr int faint = 13; // of 255: seen, but never in the way of a key
    QPainter painter(this);
    QFont large = font();
    large.setPixelSize(qBound(24, width() / 9, height() / 4));
    large.setBold(true);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlpha(faint);
    painter.setFont(large);
    painter.setPen(colour);
    painter.translate(rect().center());
    painter.rotate(tilt);
    const QSize whole = size() * 2;
    painter.drawText(QRect(QPoint(-whole.width() / 2, -whole.height() / 2), whole), Qt::AlignCenter,
                     tr("DEMO"));
}

} // namespace coffer::ui
