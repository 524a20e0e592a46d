// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/instanceview.h"

#include "model/instancelist.h"
#include "ui/contrast.h"
#include "ui/instancedelegate.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>

namespace coffer::ui {

InstanceView::InstanceView(QWidget *parent)
    : QListView(parent)
    , m_pin(new QAction(this))
{
    setItemDelegate(new InstanceDelegate(this));
    setMouseTracking(true); // the row under the mouse shows its pin
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pin->setShortcut(QKeySequence(QStringLiteral("Ctrl+D"))); // as browsers keep a page
    m_pin->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pin, &QAction::triggered, this, &InstanceView::togglePin);
    addAction(m_pin);
    nameAction();
}

void InstanceView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void InstanceView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::dataChanged, this, &InstanceView::nameAction);
        connect(model, &QAbstractItemModel::modelReset, this, &InstanceView::nameAction);
    }
    nameAction();
}

int InstanceView::rowHeight() const
{
    return InstanceDelegate::heightFor(fontMetrics());
}

QSize InstanceView::sizeHint() const
{
    constexpr int rows = 5;
    return {200, rowHeight() * rows + 2 * frameWidth()};
}

QSize InstanceView::minimumSizeHint() const
{
    constexpr int rows = 2;
    return {200, rowHeight() * rows + 2 * frameWidth()};
}

void InstanceView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(muted(palette(), QPalette::Base));
        constexpr int margin = 16;
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

bool InstanceView::isOnPin(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid()
        && InstanceDelegate::pinArea(visualRect(index), layoutDirection()).contains(place);
}

void InstanceView::mousePressEvent(QMouseEvent *event)
{
    m_pressed =
        event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    if (!isOnPin(event->position().toPoint())) { // a pin is no choice
        QListView::mousePressEvent(event);
    }
}

void InstanceView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    const bool isClick = index.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    if (isClick && isOnPin(place)) {
        Q_EMIT pinToggled(index);
        return;
    }
    QListView::mouseReleaseEvent(event);
    if (isClick) {
        Q_EMIT chosen(index);
    }
}

// The first click has chosen already; the second must not choose what has come under the mouse.
void InstanceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    event->accept();
}

void InstanceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    nameAction();
    Q_EMIT currentMoved();
}

void InstanceView::togglePin()
{
    if (currentIndex().isValid()) {
        Q_EMIT pinToggled(currentIndex());
    }
}

void InstanceView::nameAction()
{
    const QModelIndex current = currentIndex();
    m_pin->setEnabled(current.isValid());
    m_pin->setText(current.data(InstanceList::IsPinned).toBool() ? tr("Un&pin")
                                                                 : tr("&Pin to the Top"));
}

} // namespace coffer::ui
