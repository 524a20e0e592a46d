// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/instancechooser.h"

#include "api/strictuuid.h"
#include "ui/clearbutton.h"
#include "ui/fieldnote.h"
#include "ui/instanceview.h"
#include "ui/usagetext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coffer::ui {

InstanceChooser::InstanceChooser(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_view(new InstanceView(this))
    , m_note(new FieldNote(this))
{
    m_edit->setObjectName(QStringLiteral("instance"));
    m_edit->setAccessibleName(tr("Core instance"));
    m_edit->setPlaceholderText(tr("Name or ID"));
    addClearButton(*m_edit, tr("Clear the core instance"));
    m_edit->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("instances"));
    m_view->setAccessibleName(tr("Core instances"));
    m_note->setObjectName(QStringLiteral("instanceNote"));
    m_note->setField(m_edit);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &InstanceChooser::filter);
    connect(m_view, &InstanceView::currentMoved, this, &InstanceChooser::changed);
    connect(m_view, &InstanceView::chosen, this, &InstanceChooser::picked);
    connect(m_view, &InstanceView::pinToggled, this, &InstanceChooser::togglePin);
}

void InstanceChooser::setList(InstanceList *list, const QString &why)
{
    m_list = list;
    m_why = why;
    m_view->setModel(list);
    if (list != nullptr) {
        connect(list, &InstanceList::stateChanged, this, [this] {
            preselect();
            describe();
        });
        list->setFilter(m_edit->text());
        preselect();
    }
    describe();
}

void InstanceChooser::setKnown(const KnownInstance &instance)
{
    m_edit->setText(instance.name);
    m_edit->selectAll(); // or what is typed for another one would be added to it
    m_known = CoreInstance{instance.id, instance.name};
}

std::optional<CoreInstance> InstanceChooser::chosen() const
{
    const auto typed = parseUuid(m_edit->text().trimmed().toUtf8());
    if (typed) {
        const auto known = m_list ? m_list->order().find(*typed) : std::nullopt;
        return known ? known : CoreInstance{*typed};
    }
    const QModelIndex current = m_view->currentIndex();
    return m_list && current.isValid() ? std::optional(m_list->instance(current.row())) : m_known;
}

void InstanceChooser::showError()
{
    const bool isEmpty = m_edit->text().trimmed().isEmpty();
    const bool isListed = m_list && m_list->rowCount() > 0;
    m_note->setNote(
        FieldNote::Kind::Error,
        isEmpty && isListed
            ? tr("Choose a core instance.")
            : errorText(isEmpty ? EntryError::NoInstance : EntryError::NotAnInstance).together());
}

void InstanceChooser::clearError()
{
    m_note->clear();
}

void InstanceChooser::filter()
{
    clearError();
    m_known.reset();
    if (m_list) {
        m_list->setFilter(m_edit->text());
        select(-1);
        preselect();
    }
    describe();
    Q_EMIT changed();
}

// The first one that matches what was typed, and the only one there is: but never one of several
// that nobody has spoken of, because it could be production.
void InstanceChooser::preselect()
{
    if (!m_list || m_view->currentIndex().isValid() || m_list->rowCount() == 0) {
        return;
    }
    if (m_known) { // another of that name is another one
        select(m_list->rowOf(m_known->id).value_or(-1));
        return;
    }
    const bool isOnly = m_list->rowCount() == 1 && m_list->isComplete();
    if (isOnly || !m_edit->text().trimmed().isEmpty()) {
        select(0);
    }
}

void InstanceChooser::select(int row)
{
    m_view->setCurrentIndex(m_list ? m_list->index(row) : QModelIndex());
}

QString InstanceChooser::emptyText() const
{
    if (!m_list) {
        return m_why;
    }
    if (m_list->error() != nullptr) {
        return tr("The core instances could not be listed. An ID can be entered above.");
    }
    if (m_list->isLoading() || !m_list->isComplete()) {
        return tr("Looking for core instances\u2026");
    }
    return m_edit->text().trimmed().isEmpty()
        ? tr("This project has no core instances.")
        : tr("No core instance has \u201c%1\u201d in its name.").arg(m_edit->text().trimmed());
}

void InstanceChooser::describe()
{
    m_view->setEmptyText(emptyText());
}

void InstanceChooser::togglePin(const QModelIndex &index)
{
    const QUuid id = index.data(InstanceList::Id).toUuid();
    const auto current = chosen();
    m_list->setPinned(id, !index.data(InstanceList::IsPinned).toBool());
    const auto row = current ? m_list->rowOf(current->id) : std::nullopt;
    if (row) { // it may be in another place now
        select(*row);
    }
}

// The list is moved in without leaving the field.
bool InstanceChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list && m_list->rowCount() > 0) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (!m_view->currentIndex().isValid()) {
                select(0);
            } else {
                QCoreApplication::sendEvent(m_view, key);
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace coffer::ui
