// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace coffer::ui {

/// Gives the table's columns the widths that their words need, and the keys what is left.
class ColumnWidths final
{
public:
    /// Those of \a view, which must outlive it.
    explicit ColumnWidths(QTableView &view);

    /// Gives every column its first width; to be called when the view has got its columns.
    void reset();
    /// Fits the keys to the view's width, until someone has given them a width of their own.
    void fitKeys();

private:
    QTableView &m_view;
    bool m_keysFit = true;
};

} // namespace coffer::ui
