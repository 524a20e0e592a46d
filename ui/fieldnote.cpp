// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fieldnote.h"

#include "ui/contrast.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

// The sign says it to the eye; this says it to the ear.
QString spoken(FieldNote::Kind kind, const QString &text)
{
    switch (kind) {
    case FieldNote::Kind::Warning:
        return FieldNote::tr("Warning: %1").arg(text);
    case FieldNote::Kind::Error:
        return FieldNote::tr("Error: %1").arg(text);
    case FieldNote::Kind::Hint:
        break;
    }
    return text;
}

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(style()->pixelMetric(QStyle::PM_SmallIconSize), QIcon::Normal, this))
    , m_text(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    hide();
}

void FieldNote::setField(QWidget *field)
{
    m_field = field;
}

void FieldNote::setNote(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setPlain(text);
    m_icon->setHidden(kind == Kind::Hint);
    m_icon->setIcon(icon(kind == Kind::Error ? "dialog-error"_L1 : "dialog-warning"_L1));
    setColour();
    setHidden(text.isEmpty());
    updateGeometry(); // its height depends on the text, also while it is shown
    setAccessibleName(text.isEmpty() ? QString() : spoken(kind, m_text->plain()));
    if (m_field) {
        m_field->setAccessibleDescription(accessibleName());
    }
}

QString FieldNote::text() const
{
    return m_text->plain();
}

// One line: heightForWidth() tells of more, but a form never gives a row less than its hint.
QSize FieldNote::sizeHint() const
{
    return {QWidget::sizeHint().width(), minimumSizeHint().height()};
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setColour();
    }
}

void FieldNote::setColour()
{
    QPalette colours = palette();
    if (m_kind == Kind::Error) {
        const QColor red(0xd6, 0x3a, 0x3a);
        const QColor colour = readable(red, colours.color(QPalette::Active, QPalette::Window),
                                       colours.color(QPalette::Active, QPalette::WindowText));
        colours.setColor(QPalette::Active, QPalette::WindowText, colour);
        colours.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    } else if (m_kind == Kind::Hint) {
        colours.setColor(QPalette::Active, QPalette::WindowText, muted(colours, QPalette::Window));
        colours.setColor(QPalette::Inactive, QPalette::WindowText,
                         muted(colours, QPalette::Window));
    }
    m_text->setPalette(colours);
}

} // namespace coffer::ui
