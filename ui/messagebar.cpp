// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/messagebar.h"

#include "ui/contrast.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/waittext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

using Severity = Message::Severity;

constexpr int stripWidth = 4;

struct Look
{
    QLatin1StringView icon;
    QColor tint;
};

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return {"emblem-ok"_L1, QColor(0x2e, 0x9e, 0x5b)};
    case Severity::Warning:
        return {"dialog-warning"_L1, QColor(0xe0, 0x9a, 0x13)};
    case Severity::Error:
        return {"dialog-error"_L1, QColor(0xd6, 0x3a, 0x3a)};
    case Severity::Information:
        break;
    }
    return {"dialog-information"_L1, QColor(0x2f, 0x7d, 0xd1)};
}

// The colour and the icon say it to the eye; this says it to the ear.
QString spoken(const Message &shown)
{
    Message message = shown;
    if (message.wait > std::chrono::milliseconds(0)) { // once, and not each second
        message.text += QLatin1Char(' ') + waitText(message.wait);
    }
    switch (message.severity) {
    case Severity::Success:
        return MessageBar::tr("Done: %1").arg(message.text);
    case Severity::Warning:
        return MessageBar::tr("Warning: %1").arg(message.text);
    case Severity::Error:
        return MessageBar::tr("Error: %1").arg(message.text);
    case Severity::Information:
        break;
    }
    return MessageBar::tr("Information: %1").arg(message.text);
}

QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    auto *bar = className == QLatin1StringView(MessageBar::staticMetaObject.className())
        ? qobject_cast<MessageBar *>(object)
        : nullptr;
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(style()->pixelMetric(QStyle::PM_ButtonIconSize), QIcon::Normal, this))
    , m_text(new PlainLabel(this))
    , m_words(std::make_unique<WaitText>(*m_text))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QAccessible::installFactory(alertInterface); // installing it again changes nothing
    m_close->setIcon(icon("window-close"_L1));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setAutoDefault(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->addSpacing(stripWidth); // an item is mirrored from right to left, a margin is not
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::putAway);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    hide();
}

MessageBar::~MessageBar() = default;

QColor MessageBar::background(Severity severity, const QPalette &palette)
{
    constexpr double strongest = 0.22;
    return tintedBelow(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                       lookOf(severity).tint, strongest);
}

void MessageBar::showMessage(Message message)
{
    m_message = std::move(message);
    if (m_message.text.isEmpty()) {
        clear();
        return;
    }
    m_icon->setIcon(icon(lookOf(m_message.severity).icon));
    m_words->show(m_message.text, m_message.wait);
    m_action->setText(m_message.actionText);
    m_action->setHidden(m_message.actionText.isEmpty());
    show();
    update();
    setAccessibleName(spoken(m_message)); // sends NameChanged
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT changed();
}

Message MessageBar::messageNow() const
{
    Message message = m_message;
    message.wait = m_words->left();
    return message;
}

void MessageBar::clear()
{
    m_message = {};
    m_words->show({});
    hide();
    setAccessibleName({});
    Q_EMIT changed();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    const QPalette now = palette();
    const QColor back = background(m_message.severity, now);
    const QColor edge =
        standingOut(lookOf(m_message.severity).tint, back, now.color(QPalette::WindowText));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect strip(0, 0, stripWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), strip), edge);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        putAway();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::putAway()
{
    m_message.closeActs ? act() : dismiss();
}

void MessageBar::dismiss()
{
    clear();
    Q_EMIT closed();
}

// Closed first: the action may have something new to say, here.
void MessageBar::act()
{
    const auto action = std::exchange(m_message.action, {});
    dismiss();
    if (action) {
        action();
    }
}

} // namespace coffer::ui
