// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/celldelegate.h"

#include "model/celltext.h"
#include "ui/contrast.h"

#include <QFontDatabase>

namespace coffer::ui {

QFont CellDelegate::idFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    editor->setGeometry(0, option.rect.y(), editor->parentWidget()->width(), option.rect.height());
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the view marks the whole row
    option->textElideMode = index.column() == KeyColumn ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.column() == IdColumn) {
        option->font = idFont(option->font);
    }
    const auto state = static_cast<EntryState>(index.data(StateRole).toInt());
    if (state == EntryState::Unreadable || index.column() != KeyColumn) {
        option->palette.setBrush(QPalette::Text, muted(option->palette, QPalette::Base));
    }
}

} // namespace coffer::ui
