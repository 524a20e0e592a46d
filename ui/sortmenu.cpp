// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sortmenu.h"

#include "model/celltext.h"

#include <QActionGroup>
#include <QHeaderView>

namespace coffer::ui {

SortMenu::SortMenu(QHeaderView &header, QWidget *parent)
    : QMenu(tr("S&ort By"), parent)
    , m_header(header)
    , m_columns(new QActionGroup(this))
    , m_orders(new QActionGroup(this))
{
    const auto add = [this](QActionGroup *group, const QString &text, int choice) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setData(choice);
        addAction(action);
    };
    add(m_columns, tr("Server &Order"), -1);
    const QString columns[] = {tr("&Key"), tr("&Value"), tr("&Created"), tr("&Updated"), tr("&ID")};
    for (int column = 0; column < ColumnCount; ++column) {
        add(m_columns, columns[column], column);
    }
    addSeparator();
    add(m_orders, tr("&Ascending"), Qt::AscendingOrder);
    add(m_orders, tr("&Descending"), Qt::DescendingOrder);

    connect(m_columns, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_header.setSortIndicator(action->data().toInt(), Qt::AscendingOrder);
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_header.setSortIndicator(m_header.sortIndicatorSection(),
                                  static_cast<Qt::SortOrder>(action->data().toInt()));
    });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &SortMenu::showOrder);
    showOrder();
}

void SortMenu::showOrder()
{
    const int column = m_header.sortIndicatorSection();
    for (QAction *action : m_columns->actions()) {
        action->setChecked(action->data().toInt() == column);
    }
    for (QAction *action : m_orders->actions()) {
        action->setChecked(action->data().toInt() == m_header.sortIndicatorOrder());
        action->setEnabled(column >= 0);
    }
}

} // namespace coffer::ui
