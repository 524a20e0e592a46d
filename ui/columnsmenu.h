// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QHeaderView;

namespace coffer::ui {

class TableColumns;

/// Which columns the table has, and in which order, as a menu: for whoever has no mouse, and on the
/// header for whoever has one.
class ColumnsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Arranges \a columns, which \a header shows; both must outlive it.
    ColumnsMenu(TableColumns &columns, QHeaderView &header, QWidget *parent);

private:
    void addMoves(const QString &title, bool right);
    void showLayout();
    void popUp(QHeaderView &header, const QPoint &position);

    TableColumns &m_columns;
    QList<QAction *> m_shown; // by column
    QAction *m_reset = nullptr;
};

} // namespace coffer::ui
