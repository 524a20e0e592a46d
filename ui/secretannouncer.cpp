// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretannouncer.h"

#include "ui/secretedit.h"

#include <QAccessible>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace coffer::ui {

namespace {

constexpr QChar bullet(0x2022);

} // namespace

QString spokenText(const SecretEdit &edit, int start, int end)
{
    const int length = edit.document()->characterCount() - 1; // without the last separator
    QTextCursor part(edit.document());
    part.setPosition(std::clamp(start, 0, length));
    part.setPosition(std::clamp(end, 0, length), QTextCursor::KeepAnchor);
    QString text = fromEditorText(part.selectedText());
    if (!edit.isRevealed()) {
        std::replace_if(
            text.begin(), text.end(), [](QChar ch) { return ch != u'\n'; }, bullet);
    }
    return text;
}

SecretAnnouncer::SecretAnnouncer(SecretEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
{
    muteControl();
    connect(edit.document(), &QTextDocument::contentsChange, this,
            &SecretAnnouncer::announceChange);
    connect(&edit, &SecretEdit::revealedChanged, this, &SecretAnnouncer::announceRevealed);
}

// What was removed is not known any more; as the base class does, its length is told.
void SecretAnnouncer::announceChange(int position, int removed, int added)
{
    muteControl(); // the control connects itself again whenever the whole text is set
    if (QAccessible::isActive()) {
        const QString before(removed, QChar::Space);
        const QString after = spokenText(m_edit, position, position + added);
        QAccessibleTextUpdateEvent event(&m_edit, position, before, after);
        QAccessible::updateAccessibility(&event);
    }
}

void SecretAnnouncer::announceRevealed()
{
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.passwordEdit = true;
        QAccessibleStateChangeEvent event(&m_edit, changed);
        QAccessible::updateAccessibility(&event);
    }
}

void SecretAnnouncer::muteControl()
{
    for (QObject *child : m_edit.children()) {
        if (child->inherits("QWidgetTextControl")) {
            disconnect(m_edit.document(), &QTextDocument::contentsChange, child, nullptr);
        }
    }
}

} // namespace coffer::ui
