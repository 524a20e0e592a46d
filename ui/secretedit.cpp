// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretedit.h"

#include "ui/maskedkeys.h"
#include "ui/maskpainter.h"
#include "ui/secretaccessible.h"
#include "ui/secretannouncer.h"
#include "ui/secretmime.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

bool wouldTell(Qt::InputMethodQuery query)
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return true;
    default:
        return false;
    }
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : ExactEdit(parent)
{
    SecretAccessible::install();
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Values are code: they start on the left, as the bullets do, whatever the user's language.
    setLayoutDirection(Qt::LeftToRight);
    // Breaking at words would show where they are, and move everything at each reveal.
    setWordWrapMode(QTextOption::WrapAnywhere);
    setRevealed(false);
    new SecretAnnouncer(*this);
}

void SecretEdit::setRevealed(bool revealed)
{
    const bool changed = std::exchange(m_revealed, revealed) != revealed;
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhMultiLine
                        | (revealed ? Qt::ImhNone : Qt::InputMethodHints(Qt::ImhHiddenText)));
    viewport()->update();
    if (changed) {
        Q_EMIT revealedChanged(revealed);
    }
}

void SecretEdit::copy()
{
    const QTextCursor cursor = textCursor();
    if (!m_revealed || !cursor.hasSelection()) {
        return;
    }
    QByteArray utf8 = utf8FromEditorText(cursor.selectedText());
    // The clipboard's guard clears it again.
    QGuiApplication::clipboard()->setMimeData(new SecretMime(WipedBytes(utf8.begin(), utf8.end())));
    wipe(utf8);
    Q_EMIT copied();
}

void SecretEdit::cut()
{
    if (m_revealed && !isReadOnly()) {
        copy();
        textCursor().removeSelectedText();
    }
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const
{
    const bool refuses = !m_revealed && wouldTell(query);
    return refuses ? QVariant() : ExactEdit::inputMethodQuery(query, std::move(argument));
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    const bool composing = !document()->firstBlock().layout()->preeditAreaText().isEmpty();
    const bool empty = document()->isEmpty() && !composing;
    const bool paintsItself = !m_revealed || empty;
    if (!paintsItself) {
        ExactEdit::paintEvent(event);
    }
    QPainter painter(viewport());
    const MaskPainter masking(painter, palette(), document()->defaultFont(), getPaintContext(),
                              event->rect(), cursorWidth());
    if (empty) {
        const int margin = qRound(document()->documentMargin());
        masking.paintPlaceholder(placeholderText(),
                                 viewport()->rect().adjusted(margin, margin, -margin, -margin));
    }
    paintBlocks(masking, paintsItself);
}

void SecretEdit::paintBlocks(const MaskPainter &painter, bool masked)
{
    const bool hasCaret =
        textInteractionFlags().testAnyFlags(Qt::TextEditable | Qt::TextSelectableByKeyboard);
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (origin.y() > viewport()->height()) {
            return;
        }
        const qreal height = blockBoundingRect(block).height(); // lays the block out
        if (masked) {
            painter.paintMasked(block, origin);
        } else {
            painter.paintSigns(block, origin);
        }
        if (hasCaret) {
            painter.paintCursor(block, origin);
        }
        origin.ry() += height;
    }
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        cut();
    } else if (m_revealed || !moveMasked(*this, *event)) {
        ExactEdit::keyPressEvent(event);
    }
}

// A press on the selection would start a drag; with the selection gone it starts a new selection.
void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && !extends && textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->position().toPoint()));
    }
    ExactEdit::mousePressEvent(event);
}

// Selecting a word would show where it ends.
void SecretEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_revealed || event->button() != Qt::LeftButton) {
        ExactEdit::mouseDoubleClickEvent(event);
        return;
    }
    QTextCursor cursor = cursorForPosition(event->position().toPoint());
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// The standard menu's own Cut and Copy go past cut() and copy().
void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    const auto redirect = [this, menu](const QString &name, void (SecretEdit::*slot)()) {
        if (auto *action = menu->findChild<QAction *>(name)) {
            action->disconnect();
            action->setEnabled(action->isEnabled() && m_revealed);
            connect(action, &QAction::triggered, this, slot);
        }
    };
    redirect(u"edit-copy"_s, &SecretEdit::copy);
    redirect(u"edit-cut"_s, &SecretEdit::cut);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

// Asked for at every drag and for the X11 primary selection: neither gets anything, ever.
QMimeData *SecretEdit::createMimeDataFromSelection() const
{
    return nullptr;
}

} // namespace coffer::ui
