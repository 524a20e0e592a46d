// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valuechange.h"

#include "ui/changetext.h"
#include "ui/valuefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace coffer::ui {

ValueChange::ValueChange(QWidget *parent)
    : QWidget(parent)
    , m_field(new ValueField(this))
    , m_replace(new QCheckBox(tr("&Replace the value"), this))
    , m_begin(new QPushButton(tr("&Edit Current Value"), this))
{
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setToolTip(tr("Otherwise the value stays as it is and is not sent."));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setToolTip(tr("Start from the value that the server has now."));
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_replace);
    choices->addStretch();
    choices->addWidget(m_begin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field, 1);
    column->addLayout(choices);
    setFocusPolicy(Qt::StrongFocus); // else the mnemonic of its label leads nowhere
    setFocusProxy(m_field);
    connect(m_field, &ValueField::typed, this, &ValueChange::entered);
    connect(m_field, &ValueField::fileTaken, this, &ValueChange::entered);
    connect(m_field, &ValueField::refused, this, &ValueChange::refused);
    connect(m_replace, &QCheckBox::toggled, this, &ValueChange::showCurrent);
    connect(m_begin, &QPushButton::clicked, this, &ValueChange::beginWanted);
}

void ValueChange::setCurrent(EntryState state, qsizetype size)
{
    m_state = state;
    m_size = size;
    m_begin->setVisible(state == EntryState::Text && size > 0); // all else is no text to edit
    showCurrent();
}

void ValueChange::beginWith(QByteArrayView text)
{
    m_field->setText(text);
    m_field->setFocus();
}

bool ValueChange::isReplaced() const
{
    return m_replace->isChecked();
}

bool ValueChange::isBlank() const
{
    return m_field->isEmpty();
}

std::optional<WipedBytes> ValueChange::value() const
{
    return isReplaced() ? std::optional(m_field->value()) : std::nullopt;
}

void ValueChange::clear()
{
    m_field->clear();
    m_replace->setChecked(false);
}

void ValueChange::setPreferences(std::function<Preferences()> preferences)
{
    m_field->setPreferences(std::move(preferences));
}

void ValueChange::takeDropsOn(QWidget *widget)
{
    m_field->takeDropsOn(widget);
}

void ValueChange::entered()
{
    if (!isBlank()) {
        m_replace->setChecked(true);
    }
    Q_EMIT changed();
}

void ValueChange::showCurrent()
{
    if (!isReplaced()) {
        m_field->clear();
    }
    m_field->setUnchanged(isReplaced() ? QString() : unchangedText(m_state, m_size));
    Q_EMIT changed();
}

} // namespace coffer::ui
