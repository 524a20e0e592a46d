// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;
class QTextBlock;
class QTextLine;

namespace coffer::ui {

/// Paints the blocks of a SecretEdit: bullets for a masked text, signs for what has no look.
class MaskPainter final
{
public:
    using Context = QAbstractTextDocumentLayout::PaintContext;

    /// @p painter is borrowed and must outlive this; @p clip is in its coordinates.
    MaskPainter(QPainter &painter, QPalette palette, const QFont &font, Context context,
                const QRectF &clip, int cursorWidth);

    void paintMasked(const QTextBlock &block, const QPointF &origin) const;
    void paintSigns(const QTextBlock &block, const QPointF &origin) const;
    void paintPlaceholder(const QString &text, const QRectF &area) const;
    void paintCursor(const QTextBlock &block, const QPointF &origin) const;

private:
    [[nodiscard]] QRectF cell(const QTextLine &line, int position, const QPointF &origin) const;
    [[nodiscard]] const QTextCharFormat *selectionAt(int documentPosition) const;
    void paintLine(const QTextBlock &block, const QTextLine &line, const QPointF &origin) const;
    void paintCentred(const QString &glyph, const QRectF &cell, qreal baseline) const;

    QPainter &m_painter;
    QPalette m_palette;
    QFont m_font;
    Context m_context;
    QRectF m_clip;
    int m_cursorWidth;
};

} // namespace coffer::ui
