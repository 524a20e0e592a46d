// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emptystate.h"

#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/waittext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace coffer::ui {

namespace {

constexpr int iconSide = 64;
constexpr int widestLine = 56; // characters: longer lines are hard to read

void centre(PlainLabel *label)
{
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconSide, QIcon::Disabled, this))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_words(std::make_unique<WaitText>(*m_text))
    , m_buttons{new QPushButton(this), new QPushButton(this)}
{
    QFont heading = m_title->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.35);
    heading.setBold(true);
    m_title->setFont(heading);
    centre(m_title);
    centre(m_text);

    m_buttons[0]->setDefault(true); // the look of it: Return is for this one
    // The buttons stand one below the other: side by side they would set the window's least width.
    auto *buttons = new QVBoxLayout;
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        buttons->addWidget(m_buttons[index]);
        m_buttons[index]->hide();
        connect(m_buttons[index], &QPushButton::clicked, this, [this, index] { run(index); });
    }
    auto *centredButtons = new QHBoxLayout;
    centredButtons->addStretch();
    centredButtons->addLayout(buttons);
    centredButtons->addStretch();

    auto *page = new QWidget(this);
    page->setMaximumWidth(m_title->fontMetrics().averageCharWidth() * widestLine);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(centredButtons);
    column->addStretch(3);

    auto *centredPage = new QHBoxLayout(this);
    centredPage->setContentsMargins(0, 0, 0, 0);
    centredPage->addStretch(1);
    centredPage->addWidget(page, 1000); // as wide as it may be, and only then the sides
    centredPage->addStretch(1);
}

EmptyState::~EmptyState() = default;

void EmptyState::setReason(const EmptyReason &reason)
{
    m_icon->setIcon(icon(reason.icon));
    m_title->setPlain(reason.title);
    m_words->show(reason.text, reason.wait);
    m_text->setHidden(m_text->text().isEmpty());
    setActions(reason.actions);
    setAccessibleDescription(reason.text);
    setAccessibleName(reason.title); // sends NameChanged
}

void EmptyState::setActions(const std::vector<EmptyAction> &actions)
{
    Q_ASSERT(actions.size() <= m_buttons.size());
    m_actions = actions;
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const bool used = index < actions.size();
        if (!used && m_buttons[index]->hasFocus()) {
            setFocus(); // or it would go to whatever comes next in the window
        }
        m_buttons[index]->setText(used ? actions[index].text : QString());
        m_buttons[index]->setVisible(used);
    }
}

void EmptyState::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->isAutoRepeat() && !m_actions.empty()) {
        const bool isSecond = m_buttons[1]->hasFocus();
        run(isSecond ? 1 : 0);
        return;
    }
    QWidget::keyPressEvent(event);
}

void EmptyState::run(std::size_t index)
{
    const auto action = m_actions.at(index).run; // a copy: it may set another reason
    if (action) {
        action();
    }
}

} // namespace coffer::ui
