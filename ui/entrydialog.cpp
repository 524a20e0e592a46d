// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entrydialog.h"

#include "ui/growtofit.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace coffer::ui {

using Severity = Message::Severity;
using About = EntryMessages::About;

EntryDialog::EntryDialog(QWidget *parent)
    : QDialog(parent)
{
}

// What is offered there would be done by this.
EntryDialog::~EntryDialog()
{
    withdrawFromWindow();
}

void EntryDialog::setUp(MessageBar &outcome, QDialogButtonBox &buttons, QWidgetList fields,
                        Words words)
{
    m_fields = std::move(fields);
    m_words = std::move(words);
    m_outcome = &outcome;
    m_messages.emplace(outcome);
    connect(&outcome, &MessageBar::changed, this, &EntryDialog::tellWindow);
    new GrowToFit(this);
    m_send = buttons.addButton(m_words.send, QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setDefault(true);
    m_cancel = buttons.button(QDialogButtonBox::Cancel);
    m_cancel->setIcon({}); // its neighbour has none
    m_cancelText = m_cancel->text();
    connect(&buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(&buttons, &QDialogButtonBox::rejected, this, &EntryDialog::discard);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | static_cast<Qt::Key>(key), this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_send->isEnabled()) {
                accept();
            } else if (!isBusy()) {
                tellMissing();
            }
        });
    }
}

void EntryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !m_send->isEnabled() && !isBusy()) {
        tellMissing();
        return;
    }
    QDialog::keyPressEvent(event);
}

void EntryDialog::say(About about, Message message)
{
    m_messages->say(about, std::move(message));
}

void EntryDialog::edited(About about)
{
    m_messages->edited(about);
}

void EntryDialog::reject()
{
    if (isBusy()) {
        hide(); // comes back if the server refuses, with everything still in it
    } else if (isEmpty()) {
        discard();
    } else {
        say(About::Entries,
            {Severity::Warning, beforeLoss(), tr("&Discard"), [this] { discard(); }});
    }
}

QString EntryDialog::beforeLoss() const
{
    return tr("What you entered has not been saved.");
}

void EntryDialog::discard()
{
    if (isBusy()) {
        hide();
        return;
    }
    forget();
    m_outcome->clear();
    QDialog::reject();
}

void EntryDialog::setWindowBar(MessageBar &bar)
{
    m_windowBar = &bar;
    // Others tell something there, and take it back. Queued: if it was this message whose action
    // was taken, that has been done by then, and there is nothing more to tell.
    connect(&bar, &MessageBar::changed, this, [this] {
        if (m_windowBar->message().text.isEmpty() && !m_toldWindow.isEmpty()) {
            QMetaObject::invokeMethod(this, &EntryDialog::tellWindow, Qt::QueuedConnection);
        }
    });
}

void EntryDialog::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    tellWindow();
}

void EntryDialog::tellWindow()
{
    if (m_windowBar == nullptr) {
        return;
    }
    if (isVisible() || !isBusy() || m_outcome->message().text.isEmpty()) {
        withdrawFromWindow();
    } else {
        m_toldWindow = m_outcome->message().text;
        m_windowBar->showMessage(m_outcome->messageNow());
    }
}

void EntryDialog::withdrawFromWindow()
{
    const QString told = std::exchange(m_toldWindow, {});
    if (!told.isEmpty() && m_windowBar->message().text == told) {
        m_windowBar->clear();
    }
}

void EntryDialog::sending()
{
    if (QWidget *focus = focusWidget(); focus != this) {
        m_focus = focus;
    }
    updateEnabled();
    setFocus(); // not Close, which a second Return would press
}

void EntryDialog::comeBack()
{
    show(); // it may have been hidden meanwhile
    if (m_focus) {
        m_focus->setFocus();
    }
}

void EntryDialog::updateEnabled()
{
    const bool busy = isBusy();
    for (QWidget *field : std::as_const(m_fields)) {
        field->setEnabled(!busy);
    }
    m_send->setEnabled(!busy && maySend());
    m_send->setText(busy ? m_words.sending : m_words.send);
    const bool isSent = busy && !mayTakeBack();
    m_cancel->setText(isSent ? tr("C&lose") : m_cancelText); // nothing takes back what was sent
    m_cancel->setToolTip(isSent ? m_words.allTheSame : QString());
}

} // namespace coffer::ui
