// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/confirmdialog.h"

#include "ui/fieldnote.h"
#include "ui/growtofit.h"
#include "ui/nameconfirmation.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coffer::ui {

namespace {

QListWidget *listOf(const QStringList &items, QWidget *parent)
{
    constexpr int most = 11; // lines, before one has to scroll
    auto *list = new QListWidget(parent);
    list->addItems(items);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setUniformItemSizes(true);
    list->setAccessibleName(ConfirmDialog::tr("Secrets"));
    const int lines = std::min(static_cast<int>(items.size()), most);
    list->setFixedHeight(lines * list->sizeHintForRow(0) + 2 * list->frameWidth() + 2);
    return list;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, const WriteGuard &guard,
                             QWidget *parent)
    : QDialog(parent)
    , m_name(new NameConfirmation(this))
    , m_news(new FieldNote(this))
{
    constexpr int usualWidth = 440;
    m_news->setObjectName(QStringLiteral("news"));
    setWindowTitle(confirmation.title);
    auto *question = new PlainLabel(this);
    question->setPlain(confirmation.question);
    auto *consequence = new PlainLabel(this);
    consequence->setPlain(confirmation.consequence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *act = buttons->addButton(confirmation.verb, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setIcon({}); // its neighbour has none
    m_cancel->setDefault(true);
    act->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    if (!confirmation.items.isEmpty()) {
        column->addWidget(listOf(confirmation.items, this));
    }
    column->addWidget(m_news);
    column->addWidget(consequence);
    column->addWidget(m_name);
    column->addStretch();
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &NameConfirmation::changed, act,
            [this, act] { act->setEnabled(m_name->isGiven()); });
    m_name->setGuard(guard);
    m_news->clear();
    resize(usualWidth, 0);
    new GrowToFit(this);
}

void ConfirmDialog::setNews(const QString &text)
{
    m_news->setNote(FieldNote::Kind::Warning, text);
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_name->isAncestorOf(focusWidget())) {
        QDialog::keyPressEvent(event);
    } else if (m_name->isGiven()) {
        accept();
    } else {
        m_name->ask();
    }
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_name->isGiven()) {
        m_cancel->setFocus();
    } else {
        m_name->setFocus();
    }
}

} // namespace coffer::ui
