// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnsmenu.h"

#include "ui/tablecolumns.h"

#include <QHeaderView>

namespace coffer::ui {

namespace {

QStringList namesOfColumns()
{
    return {ColumnsMenu::tr("&Key"), ColumnsMenu::tr("&Value"), ColumnsMenu::tr("&Created"),
            ColumnsMenu::tr("&Updated"), ColumnsMenu::tr("&ID")};
}

} // namespace

ColumnsMenu::ColumnsMenu(TableColumns &columns, QHeaderView &header, QWidget *parent)
    : QMenu(tr("&Columns"), parent)
    , m_columns(columns)
{
    const QStringList names = namesOfColumns();
    for (int column = 0; column < ColumnCount; ++column) {
        QAction *action = addAction(names.at(column));
        action->setCheckable(true);
        action->setEnabled(column != KeyColumn);
        connect(action, &QAction::triggered, this,
                [this, column](bool shown) { m_columns.setShown(column, shown); });
        m_shown.append(action);
    }
    addSeparator();
    addMoves(tr("Move &Left"), false);
    addMoves(tr("Move &Right"), true);
    addSeparator();
    m_reset = addAction(tr("R&eset Columns"));
    connect(m_reset, &QAction::triggered, this, [this] { m_columns.reset(); });
    connect(&m_columns, &TableColumns::changed, this, &ColumnsMenu::showLayout);
    showLayout();

    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this,
            [this, &header](const QPoint &position) { popUp(header, position); });
}

void ColumnsMenu::addMoves(const QString &title, bool right)
{
    QMenu *moves = addMenu(title);
    const QStringList names = namesOfColumns();
    for (int column = 0; column < ColumnCount; ++column) {
        QAction *action = moves->addAction(names.at(column));
        connect(action, &QAction::triggered, this,
                [this, column, right] { m_columns.move(column, right); });
        const auto follow = [this, action, column, right] {
            action->setEnabled(m_columns.canMove(column, right));
        };
        connect(&m_columns, &TableColumns::changed, action, follow);
        follow();
    }
}

void ColumnsMenu::showLayout()
{
    for (int column = 0; column < ColumnCount; ++column) {
        m_shown.at(column)->setChecked(m_columns.isShown(column));
    }
    const ColumnLayout now = m_columns.layout();
    m_reset->setEnabled(now
                        != ColumnLayout{.sortColumn = now.sortColumn, .sortOrder = now.sortOrder});
}

// The same, with what can be done to the column under the mouse first.
void ColumnsMenu::popUp(QHeaderView &header, const QPoint &position)
{
    auto *menu = new QMenu(&header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = header.logicalIndexAt(position);
    if (column >= 0) {
        QAction *hide = menu->addAction(tr("&Hide This Column"));
        hide->setEnabled(column != KeyColumn);
        connect(hide, &QAction::triggered, this,
                [this, column] { m_columns.setShown(column, false); });
        for (const bool right : {false, true}) {
            QAction *move = menu->addAction(right ? tr("Move &Right") : tr("Move &Left"));
            move->setEnabled(m_columns.canMove(column, right));
            connect(move, &QAction::triggered, this,
                    [this, column, right] { m_columns.move(column, right); });
        }
        menu->addSeparator();
    }
    menu->addActions(m_shown);
    menu->addSeparator();
    menu->addAction(m_reset);
    menu->popup(header.mapToGlobal(position));
}

} // namespace coffer::ui
