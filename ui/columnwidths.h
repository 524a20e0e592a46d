// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

class QTableView;

namespace coffer::ui {

/// Gives the table's columns the widths that somebody has chosen, or that their words need, and the
/// keys what is left.
class ColumnWidths final
{
public:
    using Widths = std::map<int, int>; ///< by column, in pixels

    /// Those of \a view, which must outlive it.
    explicit ColumnWidths(QTableView &view);

    /// Gives every column its width; to be called when the view has got its columns, and when they
    /// have been moved, shown or hidden by the program.
    void reset();
    /// Fits the keys to the view's width, until someone has given them a width of their own.
    void fitKeys();
    [[nodiscard]] const Widths &chosen() const { return m_chosen; }
    void setChosen(Widths chosen);

private:
    [[nodiscard]] int needed(int column) const;
    [[nodiscard]] int shortId() const;
    [[nodiscard]] int widthOf(int column) const;
    void resized(int column, int width);

    QTableView &m_view;
    Widths m_chosen;
    bool m_isOurs = false; // the width that changes now, nobody has chosen
};

} // namespace coffer::ui
