// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clipboardnote.h"

#include "ui/clipboardguard.h"
#include "ui/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace coffer::ui {

namespace {

QString words(const ClipboardGuard &guard)
{
    if (guard.isRefused()) {
        return ClipboardNote::tr(
            "The system keeps the clipboard; it is cleared when this window is "
            "used again");
    }
    if (const auto left = guard.left()) {
        return ClipboardNote::tr("Clipboard is cleared in %Ln s", nullptr,
                                 static_cast<int>(left->count()));
    }
    return ClipboardNote::tr("A secret is on the clipboard");
}

} // namespace

ClipboardNote::ClipboardNote(const ClipboardGuard &guard, QAction &clear, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_clear(clear)
    , m_text(new ElidedLabel(this))
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
    setVisible(m_guard.isHolding());
}

} // namespace coffer::ui
