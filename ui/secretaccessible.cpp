// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretaccessible.h"

#include "ui/secretannouncer.h"
#include "ui/secretedit.h"

#include <QTextDocument>

#include <algorithm>

namespace coffer::ui {

namespace {

QAccessibleInterface *secretInterface(const QString &className, QObject *object)
{
    auto *edit = className == QLatin1StringView(SecretEdit::staticMetaObject.className())
        ? qobject_cast<SecretEdit *>(object)
        : nullptr;
    return edit ? new SecretAccessible(edit) : nullptr;
}

} // namespace

SecretAccessible::SecretAccessible(SecretEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{
}

void SecretAccessible::install()
{
    QAccessible::installFactory(secretInterface); // installing it again changes nothing
}

void *SecretAccessible::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TextInterface:
        return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::EditableTextInterface:
        return edit().isReadOnly() ? nullptr
                                   : static_cast<QAccessibleEditableTextInterface *>(this);
    default:
        return QAccessibleWidget::interface_cast(type);
    }
}

QAccessible::State SecretAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.readOnly = edit().isReadOnly();
    state.editable = !edit().isReadOnly();
    state.passwordEdit = !edit().isRevealed();
    return state;
}

QString SecretAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(kind);
}

void SecretAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value) {
        replaceText(0, characterCount(), text);
    } else {
        QAccessibleWidget::setText(kind, text);
    }
}

void SecretAccessible::selection(int /*index*/, int *start, int *end) const
{
    *start = edit().textCursor().selectionStart();
    *end = edit().textCursor().selectionEnd();
}

int SecretAccessible::selectionCount() const
{
    return edit().textCursor().hasSelection() ? 1 : 0;
}

void SecretAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SecretAccessible::removeSelection(int /*index*/)
{
    setCursorPosition(cursorPosition());
}

void SecretAccessible::setSelection(int /*index*/, int start, int end)
{
    edit().setTextCursor(select(start, end));
}

int SecretAccessible::cursorPosition() const
{
    return edit().textCursor().position();
}

void SecretAccessible::setCursorPosition(int position)
{
    edit().setTextCursor(select(position, position));
}

QString SecretAccessible::text(int start, int end) const
{
    return spokenText(edit(), start, end);
}

int SecretAccessible::characterCount() const
{
    return edit().document()->characterCount() - 1; // without the last separator
}

QRect SecretAccessible::characterRect(int offset) const
{
    const QRect caret = edit().cursorRect(select(offset, offset));
    const QRect next = edit().cursorRect(select(offset + 1, offset + 1));
    const bool sameLine = next.top() == caret.top();
    const QRect both = sameLine ? caret.united(next) : caret;
    return both.translated(edit().viewport()->mapToGlobal(QPoint()));
}

int SecretAccessible::offsetAtPoint(const QPoint &point) const
{
    return edit().cursorForPosition(edit().viewport()->mapFromGlobal(point)).position();
}

void SecretAccessible::scrollToSubstring(int start, int /*end*/)
{
    setCursorPosition(start);
    edit().ensureCursorVisible();
}

QString SecretAccessible::attributes(int /*offset*/, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void SecretAccessible::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void SecretAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void SecretAccessible::replaceText(int start, int end, const QString &text)
{
    const EditorText held = toEditorText(QStringView(text));
    if (const auto *exact = std::get_if<QString>(&held); exact && !edit().isReadOnly()) {
        select(start, end).insertText(*exact);
    }
}

SecretEdit &SecretAccessible::edit() const
{
    return *static_cast<SecretEdit *>(object());
}

QTextCursor SecretAccessible::select(int start, int end) const
{
    QTextCursor cursor(edit().document());
    cursor.setPosition(std::clamp(start, 0, characterCount()));
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace coffer::ui
