// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace coffer::ui {

/// Paints a cell so that what is no plain text looks it: states are muted, IDs of fixed pitch.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The font of IDs in a table that uses \a font.
    [[nodiscard]] static QFont idFont(const QFont &font);

    /// A widget in place of a cell, such as the failure's, is as wide as what is in sight, wherever
    /// the cell's column has been moved to.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace coffer::ui
