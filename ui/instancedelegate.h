// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace coffer::ui {

/// Paints a core instance: its name and status, below them what tells it from others, and a pin.
class InstanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int heightFor(const QFontMetrics &metrics);
    /// Where in \a row the pin is.
    [[nodiscard]] static QRect pinArea(const QRect &row, Qt::LayoutDirection direction);
    /// A status in the reader's language; one that nobody knows as the server says it.
    [[nodiscard]] static QString statusText(const QString &status);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace coffer::ui
