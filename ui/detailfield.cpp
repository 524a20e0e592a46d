// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detailfield.h"

#include "ui/celldelegate.h"
#include "ui/plainlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QToolButton>

namespace coffer::ui {

DetailField::DetailField(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_text(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
{
    m_detail->hide();
    m_detail->setMuted();
    auto *name = new PlainLabel(this);
    name->setMuted();
    name->setPlain(caption);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(0, 1);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(m_detail, 2, 0);
}

void DetailField::setText(const QString &text)
{
    if (text == m_text->plain()) {
        return; // a screen reader would say it again
    }
    m_text->setWhole(text);
    m_text->setAccessibleName(QStringLiteral("%1: %2").arg(m_caption, text));
}

void DetailField::setFixedPitch()
{
    m_text->setFont(CellDelegate::idFont(font()));
}

void DetailField::setProminent()
{
    QFont prominent = font();
    prominent.setBold(true);
    prominent.setPointSizeF(prominent.pointSizeF() * 1.15);
    m_text->setFont(prominent);
}

void DetailField::offer(QAction &action)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(iconButton(action, this), 0, 1, 2, 1, Qt::AlignBottom);
}

void DetailField::setDetail(const QString &text)
{
    m_detail->setWhole(text);
    m_detail->setVisible(!text.isEmpty());
}

QToolButton *DetailField::iconButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace coffer::ui
