// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/elidedlabel.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace coffer::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::isElided() const
{
    return shown() != text();
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int least = 4; // characters and the ellipsis
    const QSize whole = QLabel::sizeHint();
    return {std::min(whole.width(), least * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    const auto place = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    // The text's own direction, which need not be the window's.
    const int direction =
        text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawItemText(contentsRect(), place | direction, palette(), isEnabled(), shown(),
                         foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        // Escaped: a tool tip takes what looks like markup for markup.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(),
                           this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace coffer::ui
