// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clipboardnote.h"

#include "ui/clipboardguard.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace coffer::ui {

namespace {

// Short, because the last line of a narrow window has little room.
QString words(const ClipboardGuard &guard)
{
    if (guard.isRefused()) {
        return ClipboardNote::tr("Clipboard not cleared");
    }
    const auto left = guard.left();
    return left ? ClipboardNote::tr("Clipboard: %L1 s").arg(left->count())
                : ClipboardNote::tr("Clipboard: secret");
}

QString meaning(const ClipboardGuard &guard)
{
    if (guard.isRefused()) {
        return ClipboardNote::tr("The system did not let the clipboard be cleared. It is tried "
                                 "again when this window is used.");
    }
    const auto left = guard.left();
    return left ? ClipboardNote::tr("The secret is taken off the clipboard in %Ln second(s).",
                                    nullptr, static_cast<int>(left->count()))
                : ClipboardNote::tr("There is a secret on the clipboard.");
}

} // namespace

ClipboardNote::ClipboardNote(const ClipboardGuard &guard, QAction &clear, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_clear(clear)
    , m_text(new QLabel(this))
{
    auto *button = new QToolButton(this);
    button->setText(tr("Clear Now"));
    button->setAccessibleName(tr("Clear the clipboard now"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &m_clear, &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_text);
    layout->addWidget(button);
    connect(&m_guard, &ClipboardGuard::changed, this, &ClipboardNote::show);
    show();
}

void ClipboardNote::show()
{
    m_clear.setEnabled(m_guard.isHolding());
    m_text->setText(words(m_guard));
    m_text->setToolTip(meaning(m_guard));
    m_text->setAccessibleName(m_text->toolTip());
    setVisible(m_guard.isHolding());
}

} // namespace coffer::ui
