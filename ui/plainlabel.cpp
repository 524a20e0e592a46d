// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plainlabel.h"

#include "ui/contrast.h"

#include <QEvent>

namespace coffer::ui {

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype longestRun = 20;

// After what joins the words of a key or the groups of an ID; Qt does not break before a digit.
bool joins(QChar ch)
{
    return ch == u'-' || ch == u'_' || ch == u'.';
}

// Without these a server's 300 letters in a row would give the window that minimum width.
QString withBreaks(const QString &text)
{
    constexpr QChar mayBreak(0x200B); // zero width space
    QString broken;
    qsizetype run = 0;
    bool isAfterJoint = false;
    for (const QChar ch : text) {
        run = ch.isSpace() ? 0 : run + 1;
        const bool isWhole = !ch.isLowSurrogate() && !ch.isMark();
        const bool isNextWord = isAfterJoint && ch.isLetterOrNumber();
        if (isWhole && (isNextWord || run > longestRun)) {
            broken += mayBreak;
            run = 1;
        }
        broken += ch;
        isAfterJoint = run > 1 && joins(ch); // not where it is the first, as in "-1" or "/tmp"
    }
    return broken;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void PlainLabel::setPlain(const QString &text)
{
    m_plain = text.simplified();
    if (m_plain.size() > longestText) {
        m_plain = m_plain.first(longestText) + QChar(0x2026);
    }
    showPlain();
}

void PlainLabel::setWhole(const QString &text)
{
    m_plain = text;
    showPlain();
}

void PlainLabel::showPlain()
{
    setText(withBreaks(m_plain));
    setAccessibleName(m_plain);
}

void PlainLabel::setMuted()
{
    m_isMuted = true;
    setColour();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_isMuted && event->type() == QEvent::PaletteChange) {
        setColour();
    }
}

void PlainLabel::setColour()
{
    // The colours around it, because its own are the muted ones already.
    const QPalette around = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    const QColor colour = muted(around, QPalette::Window);
    if (palette().color(QPalette::Active, QPalette::WindowText) != colour) {
        QPalette own = palette();
        own.setColor(QPalette::Active, QPalette::WindowText, colour);
        own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        setPalette(own);
    }
}

} // namespace coffer::ui
