// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/chosenstyle.h"

#include "ui/contrast.h"

#include <QPainter>
#include <QStyleOption>

namespace coffer::ui {

ChosenStyle::ChosenStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ChosenStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOutlined =
        element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_Frame;
    const bool isFocused =
        option->state.testFlag(State_HasFocus) && element != PE_IndicatorCheckBox;
    if (!isOutlined || isFocused || !option->state.testFlag(State_Enabled)) {
        return;
    }
    const QPalette &palette = option->palette;
    const QColor back = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(standingOut(blend(back, text, 0.2), back, text));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace coffer::ui
