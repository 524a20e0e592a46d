// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QActionGroup;
class QHeaderView;

namespace coffer::ui {

/// The order of the table as a menu, for whoever does not click on its titles.
class SortMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Sorts through \a header, and shows how it sorts.
    SortMenu(QHeaderView &header, QWidget *parent);

private:
    void showOrder();

    QHeaderView &m_header;
    QActionGroup *m_columns;
    QActionGroup *m_orders;
};

} // namespace coffer::ui
