// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector.h"

#include "model/celltext.h"
#include "model/oneline.h"
#include "ui/detailfield.h"
#include "ui/plainlabel.h"
#include "ui/reference.h"
#include "ui/valueview.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace coffer::ui {

namespace {

QString cell(const HeldSecret &secret, Column column)
{
    return cellData(*secret.chunk, secret.row, secret.listRow, column, Qt::DisplayRole).toString();
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
    , m_nothing(new PlainLabel)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_nothing->setPlain(tr("Select a secret to see its details."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMuted();
    layout->addWidget(m_nothing);
    setWidget(content);
}

void Inspector::build()
{
    m_details = new QWidget;
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_key = field(tr("Key"), &m_actions->copyKey);
    m_key->setProminent();
    m_value = new ValueView(m_actions->reveal, m_actions->copyValue, m_actions->saveValue,
                            m_actions->copyReference, m_details);
    layout->addWidget(m_value);
    m_reference = field(tr("Used in pipelines as"), &m_actions->copyReference);
    m_created = field(tr("Created"));
    m_updated = field(tr("Updated"));
    m_id = field(tr("ID"), &m_actions->copyId);
    m_core = field(tr("Core instance"));
    for (DetailField *fixed : {m_reference, m_id}) {
        fixed->setFixedPitch();
    }
    layout->addStretch();
    static_cast<QVBoxLayout *>(widget()->layout())->addWidget(m_details, 1);
}

DetailField *Inspector::field(const QString &caption, QAction *action)
{
    auto *field = new DetailField(caption, m_details);
    if (action != nullptr) {
        field->offer(*action);
    }
    m_details->layout()->addWidget(field);
    return field;
}

void Inspector::setSecret(const std::optional<HeldSecret> &secret)
{
    m_secret = secret;
    if (m_secret && m_details == nullptr) {
        build();
    }
    m_nothing->setHidden(m_secret.has_value());
    if (m_details != nullptr) {
        m_details->setVisible(m_secret.has_value());
        m_value->forget();
    }
    if (m_secret) {
        showEntry();
    }
}

void Inspector::showEntry()
{
    const Entry entry = m_secret->entry();
    m_key->setText(cell(*m_secret, KeyColumn));
    m_reference->setText(referenceTo(oneLine(entry.key)));
    m_reference->setVisible(entry.state != EntryState::Unreadable);
    m_id->setText(cell(*m_secret, IdColumn));
    m_id->setHidden(entry.id.isNull());
    m_core->setText(m_instance);
    renewTimes();
    m_created->setDetail(exactTime(entry.createdAt));
    m_updated->setDetail(exactTime(entry.updatedAt));
    m_value->setSecret(*m_secret);
    verticalScrollBar()->setValue(0);
}

void Inspector::renewTimes()
{
    if (m_secret && m_details != nullptr) {
        m_created->setText(cell(*m_secret, CreatedColumn));
        m_updated->setText(cell(*m_secret, UpdatedColumn));
    }
}

void Inspector::setRevealed(bool revealed)
{
    if (m_value != nullptr) {
        m_value->setRevealed(revealed);
        // A value in plain takes all the room that there is.
        static_cast<QVBoxLayout *>(m_details->layout())
            ->setStretchFactor(m_value, m_value->isRevealed() ? 1 : 0);
        // Queued, because what is in sight is known when all of it has got its place.
        QMetaObject::invokeMethod(this, &Inspector::showValue, Qt::QueuedConnection);
    }
}

void Inspector::showValue()
{
    const int end = verticalScrollBar()->value() + viewport()->height();
    const int top = m_value->mapTo(widget(), QPoint()).y();
    if (isRevealed() && top + m_value->height() > end) {
        verticalScrollBar()->setValue(top);
    }
}

bool Inspector::isRevealed() const
{
    return m_value != nullptr && m_value->isRevealed();
}

void Inspector::setNote(const QString &text)
{
    if (m_value != nullptr) {
        m_value->setNote(text);
    }
}

void Inspector::enter()
{
    // Not focusNextChild(), which goes on from wherever the focus is.
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

// Nothing may be cut off on the right, where one cannot scroll to.
QSize Inspector::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int content = widget()->minimumSizeHint().width() + 2 * frameWidth()
        + verticalScrollBar()->sizeHint().width();
    return {std::max(least.width(), content), least.height()};
}

QSize Inspector::sizeHint() const
{
    constexpr int columns = 52;
    constexpr int lines = 16;
    return {columns * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing()};
}

} // namespace coffer::ui
