// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/valueview.h"

#include "model/celltext.h"
#include "ui/detailfield.h"
#include "ui/plainlabel.h"
#include "ui/plainvalue.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace coffer::ui {

namespace {

QString stateText(const HeldSecret &secret)
{
    const auto bytes = static_cast<int>(secret.value().size());
    switch (secret.entry().state) {
    case EntryState::Text:
        return bytes == 0 ? ValueView::tr("Empty")
                          : ValueView::tr("Text \u00b7 %Ln byte(s)", nullptr, bytes);
    case EntryState::Binary:
        return ValueView::tr("Binary \u00b7 %Ln byte(s)", nullptr, bytes);
    case EntryState::Encrypted:
        return ValueView::tr("Encrypted \u00b7 %Ln byte(s)", nullptr, bytes);
    case EntryState::NotBase64:
        return ValueView::tr("Not base64 \u00b7 %Ln byte(s) as sent", nullptr, bytes);
    case EntryState::Unreadable:
        return ValueView::tr("Unreadable");
    }
    Q_UNREACHABLE();
}

QString reasonText(const HeldSecret &secret)
{
    switch (secret.entry().state) {
    case EntryState::Text:
    case EntryState::Binary:
        return {};
    case EntryState::Encrypted:
        return ValueView::tr("The server sent ciphertext: it is encrypted with the core instance's "
                             "key, and only its pipelines can read it. Copy the reference to use "
                             "the value there.");
    case EntryState::NotBase64:
        return ValueView::tr("The server sent a value that is not base64, so it cannot be decoded. "
                             "What can be revealed and copied is the server's own text.");
    case EntryState::Unreadable:
        return cellData(*secret.chunk, secret.row, secret.listRow, ValueColumn,
                        Qt::AccessibleTextRole)
            .toString();
    }
    Q_UNREACHABLE();
}

QToolButton *textButton(QAction &action, QWidget *parent)
{
    QToolButton *button = DetailField::iconButton(action, parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(false);
    return button;
}

} // namespace

ValueView::ValueView(QAction &reveal, QAction &copy, QAction &save, QAction &copyReference,
                     QWidget *parent)
    : QWidget(parent)
    , m_state(new PlainLabel(this))
    , m_dots(new QLabel(QString(8, QChar(0x2022)), this))
    , m_plain(new PlainValue(this))
    , m_reason(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_reveal(textButton(reveal, this))
    , m_copy(DetailField::iconButton(copy, this))
    , m_save(DetailField::iconButton(save, this))
    , m_copyReference(textButton(copyReference, this))
{
    m_state->setMuted();
    m_note->setMuted();
    m_dots->setAccessibleName(tr("Hidden value"));
    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_reveal, m_copyReference, m_copy, m_save}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_dots);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_reason);
    layout->addWidget(m_plain, 1);
    m_note->hide();
    setRevealed(false);
}

void ValueView::setSecret(const HeldSecret &secret)
{
    forget();
    m_secret = secret;
    describe();
}

void ValueView::forget()
{
    setRevealed(false);
    setNote({});
    m_secret.reset();
}

void ValueView::describe()
{
    const bool canBeRevealed = m_secret->canBeRevealed();
    const bool isReadable = m_secret->entry().state != EntryState::Unreadable;
    m_state->setPlain(tr("Value: %1").arg(stateText(*m_secret)));
    m_reason->setPlain(reasonText(*m_secret));
    m_reason->setHidden(m_reason->plain().isEmpty());
    m_dots->setVisible(canBeRevealed && !m_isRevealed);
    for (QToolButton *button : {m_reveal, m_copy, m_save}) {
        button->setVisible(canBeRevealed);
    }
    m_copyReference->setVisible(!canBeRevealed && isReadable && !m_secret->value().isEmpty());
}

void ValueView::setRevealed(bool revealed)
{
    m_isRevealed = revealed && m_secret && m_secret->canBeRevealed();
    if (m_isRevealed) {
        m_plain->display(*m_secret);
    } else {
        m_plain->clear();
    }
    m_plain->setVisible(m_isRevealed);
    // Only a value in plain can use more room than it needs.
    setSizePolicy(QSizePolicy::Preferred,
                  m_isRevealed ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_dots->setVisible(m_secret && m_secret->canBeRevealed() && !m_isRevealed);
}

void ValueView::setNote(const QString &text)
{
    m_note->setPlain(text);
    m_note->setHidden(text.isEmpty());
}

} // namespace coffer::ui
