// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/iconlabel.h"

#include <QPainter>

namespace coffer::ui {

IconLabel::IconLabel(int side, QIcon::Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, m_mode);
}

} // namespace coffer::ui
