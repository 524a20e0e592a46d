// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columnlayout.h"
#include "ui/columnwidths.h"

#include <QObject>

class QHeaderView;
class QTableView;

namespace coffer::ui {

/// Keeps the columns of the table as somebody has arranged them, while lists come and go, with
/// which the header forgets all of it.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    /// Those of \a view, which must outlive it.
    explicit TableColumns(QTableView &view);

    [[nodiscard]] ColumnLayout layout() const;
    void setLayout(const ColumnLayout &layout);
    /// To be called before the view loses its columns or gets others, and after.
    void aboutToGo();
    void haveCome();
    /// To be called when the view is of another size.
    void fit() { m_widths.fitKeys(); }

    [[nodiscard]] bool isShown(int column) const { return m_layout.hidden.count(column) == 0; }
    void setShown(int column, bool shown); ///< the keys are always shown
    /// Whether there is a column in sight on that side of \a column, left or right.
    [[nodiscard]] bool canMove(int column, bool right) const;
    void move(int column, bool right);
    void reset(); ///< order, widths and what is shown as at first; not what sorts

Q_SIGNALS:
    void changed(); ///< the layout is another one

private:
    [[nodiscard]] QHeaderView &header() const;
    [[nodiscard]] qsizetype neighbour(int column, bool right) const;
    void apply();
    void moved();
    void sorted(int column, Qt::SortOrder order);

    QTableView &m_view;
    ColumnWidths m_widths;
    ColumnLayout m_layout; // but for the widths
    bool m_isOurs = true; // the header has no columns, or is being given what it has forgotten
};

} // namespace coffer::ui
