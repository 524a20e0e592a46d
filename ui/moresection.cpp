// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/moresection.h"

#include <QToolButton>

namespace coffer::ui {

MoreSection::MoreSection(QToolButton &button, QWidget &part)
    : QObject(&button)
    , m_button(button)
    , m_part(part)
{
    connect(&m_button, &QToolButton::toggled, this, &MoreSection::fold);
    fold(false);
}

void MoreSection::fold(bool isOpen)
{
    m_button.setArrowType(isOpen                         ? Qt::DownArrow
                              : m_button.isRightToLeft() ? Qt::LeftArrow
                                                         : Qt::RightArrow);
    m_part.setVisible(isOpen);
}

} // namespace coffer::ui
