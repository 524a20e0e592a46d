// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exactedit.h"

#include "ui/filedrop.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

ExactEdit::ExactEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &ExactEdit::valueChanged);
}

QByteArray ExactEdit::bytes() const
{
    QString held = document()->toRawText();
    QByteArray utf8 = utf8FromEditorText(held);
    wipe(held);
    return utf8;
}

std::optional<Inexact> ExactEdit::setBytes(QByteArrayView utf8)
{
    EditorText held = toEditorText(utf8);
    if (const auto *why = std::get_if<Inexact>(&held)) {
        return *why;
    }
    setPlainText(std::get<QString>(held));
    wipe(std::get<QString>(held));
    return std::nullopt;
}

void ExactEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the dialog accepts with it
    } else if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        insertPlainText(u"\n"_s); // the base class would insert U+2028
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

// What an input method commits goes the way of what is pasted, so that it is held exactly too.
void ExactEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const EditorText held = toEditorText(QStringView(event->commitString()));
    if (const auto *why = std::get_if<Inexact>(&held)) {
        Q_EMIT refused(*why);
        return;
    }
    QInputMethodEvent exact(event->preeditString(), event->attributes());
    exact.setCommitString(std::get<QString>(held), event->replacementStart(),
                          event->replacementLength());
    QPlainTextEdit::inputMethodEvent(&exact);
}

// A dropped file is for the dialog, which reads it; its name is not the value.
bool ExactEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !hasLocalFile(*source);
}

void ExactEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source)) {
        return;
    }
    EditorText held = toEditorText(QStringView(source->text()));
    if (const auto *why = std::get_if<Inexact>(&held)) {
        Q_EMIT refused(*why);
        return;
    }
    insertPlainText(std::get<QString>(held));
    ensureCursorVisible();
    wipe(std::get<QString>(held));
}

} // namespace coffer::ui
