// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace coffer::ui {

/// Gives a table the look of the list of secrets: whole rows as high as their font needs, and
/// titles that can be moved and sort.
class TableLook final : public QObject
{
    Q_OBJECT
public:
    /// That of \a table, to which it belongs from now on.
    explicit TableLook(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHeaders();
    void setRowHeight();

    QTableView &m_table;
};

} // namespace coffer::ui
