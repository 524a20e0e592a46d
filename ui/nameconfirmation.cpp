// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/nameconfirmation.h"

#include "model/oneline.h"
#include "ui/fieldnote.h"
#include "ui/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace coffer::ui {

NameConfirmation::NameConfirmation(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel(this))
    , m_name(new QLineEdit(this))
    , m_note(new FieldNote(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_name);
    column->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("confirmationNote"));
    m_note->setField(m_name);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    connect(m_name, &QLineEdit::textChanged, this, &NameConfirmation::changed);
    hide();
}

void NameConfirmation::setGuard(const WriteGuard &guard)
{
    m_guard = guard;
    const QString question =
        tr("Changes here are protected. Type the core instance's name to make this one: %1")
            .arg(oneLine(guard.instance.toUtf8()));
    m_question->setPlain(question);
    m_name->setAccessibleName(question);
    m_name->setPlaceholderText(tr("Name of the core instance"));
    setVisible(guard.isProtected);
    Q_EMIT changed();
}

bool NameConfirmation::isGiven() const
{
    return !m_guard.isProtected || m_name->text() == m_guard.instance;
}

void NameConfirmation::ask()
{
    const QString name = oneLine(m_guard.instance.toUtf8());
    m_note->setNote(FieldNote::Kind::Error,
                    m_name->text().isEmpty()
                        ? tr("Type \u201c%1\u201d here first.").arg(name)
                        : tr("That is another name. Type \u201c%1\u201d.").arg(name));
    m_name->setFocus();
    m_name->selectAll();
}

void NameConfirmation::clear()
{
    m_name->clear();
}

} // namespace coffer::ui
