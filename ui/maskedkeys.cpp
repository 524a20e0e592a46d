// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/maskedkeys.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>
#include <array>

namespace coffer::ui {

namespace {

enum class Effect { Move, Select, Delete };

struct WordKey
{
    QKeySequence::StandardKey key;
    bool forward;
    Effect effect;
};

constexpr std::array<WordKey, 6> wordKeys{{
    {QKeySequence::MoveToNextWord, true, Effect::Move},
    {QKeySequence::MoveToPreviousWord, false, Effect::Move},
    {QKeySequence::SelectNextWord, true, Effect::Select},
    {QKeySequence::SelectPreviousWord, false, Effect::Select},
    {QKeySequence::DeleteEndOfWord, true, Effect::Delete},
    {QKeySequence::DeleteStartOfWord, false, Effect::Delete},
}};

// At the end of a line the next line's, as words do it: the key never gets stuck.
QTextCursor::MoveOperation operation(const QTextCursor &cursor, bool forward)
{
    if (forward) {
        return cursor.atBlockEnd() ? QTextCursor::NextCharacter : QTextCursor::EndOfBlock;
    }
    return cursor.atBlockStart() ? QTextCursor::PreviousCharacter : QTextCursor::StartOfBlock;
}

} // namespace

bool moveMasked(QPlainTextEdit &edit, const QKeyEvent &event)
{
    const auto *found = std::find_if(wordKeys.begin(), wordKeys.end(),
                                     [&](const WordKey &one) { return event.matches(one.key); });
    if (found == wordKeys.end()) {
        return false;
    }
    const bool deletes = found->effect == Effect::Delete;
    if (deletes && edit.isReadOnly()) {
        return true;
    }
    QTextCursor cursor = edit.textCursor();
    if (!deletes || !cursor.hasSelection()) {
        cursor.movePosition(operation(cursor, found->forward),
                            found->effect == Effect::Move ? QTextCursor::MoveAnchor
                                                          : QTextCursor::KeepAnchor);
    }
    if (deletes) {
        cursor.removeSelectedText();
    }
    edit.setTextCursor(cursor);
    return true;
}

} // namespace coffer::ui
