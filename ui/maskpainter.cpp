// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/maskpainter.h"

#include "ui/exacttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <utility>

namespace coffer::ui {

MaskPainter::MaskPainter(QPainter &painter, QPalette palette, const QFont &font, Context context,
                         const QRectF &clip, int cursorWidth)
    : m_painter(painter)
    , m_palette(std::move(palette))
    , m_font(font)
    , m_context(std::move(context))
    , m_clip(clip)
    , m_cursorWidth(cursorWidth)
{
    m_painter.setFont(m_font);
}

void MaskPainter::paintMasked(const QTextBlock &block, const QPointF &origin) const
{
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF area = line.rect().translated(origin);
        if (area.top() > m_clip.bottom()) {
            return;
        }
        if (area.bottom() >= m_clip.top()) {
            paintLine(block, line, origin);
        }
    }
}

// The layout's text includes what an input method is composing, so that is masked as well.
void MaskPainter::paintLine(const QTextBlock &block, const QTextLine &line,
                            const QPointF &origin) const
{
    static const QString bullet(QChar(0x2022));
    const qreal baseline = origin.y() + line.y() + line.ascent();
    const int end = line.textStart() + line.textLength();
    int position = line.textStart();
    while (position < end) {
        const QRectF area = cell(line, position, origin);
        const QTextCharFormat *selected = selectionAt(block.position() + position);
        if (selected) {
            m_painter.fillRect(area, selected->background());
        }
        m_painter.setPen(selected ? selected->foreground().color()
                                  : m_palette.color(QPalette::Text));
        paintCentred(bullet, area, baseline);
        const int next = block.layout()->nextCursorPosition(position);
        position = next > position ? next : end;
    }
}

// The editor has drawn the missing-glyph box there: it is painted over, with the caret if that is
// beside it.
void MaskPainter::paintSigns(const QTextBlock &block, const QPointF &origin) const
{
    const QTextLayout &layout = *block.layout();
    const QString text = block.text();
    const auto composed = static_cast<int>(layout.preeditAreaText().size());
    for (int i = 0; i < text.size(); ++i) {
        const auto sign = signFor(text.at(i));
        if (!sign) {
            continue;
        }
        const int position = composed > 0 && i >= layout.preeditAreaPosition() ? i + composed : i;
        const QTextLine line = layout.lineForTextPosition(position);
        if (!line.isValid()) {
            continue;
        }
        const QRectF area = cell(line, position, origin);
        if (!area.intersects(m_clip)) {
            continue;
        }
        const QTextCharFormat *selected = selectionAt(block.position() + i);
        m_painter.fillRect(area,
                           selected ? selected->background() : m_palette.brush(QPalette::Base));
        m_painter.setPen(selected ? selected->foreground().color()
                                  : m_palette.color(QPalette::PlaceholderText));
        paintCentred(*sign, area, origin.y() + line.y() + line.ascent());
    }
}

// The base class would clip it where the application's language goes from right to left.
void MaskPainter::paintPlaceholder(const QString &text, const QRectF &area) const
{
    m_painter.setLayoutDirection(Qt::LeftToRight);
    m_painter.setPen(m_palette.color(QPalette::PlaceholderText));
    m_painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text);
}

void MaskPainter::paintCursor(const QTextBlock &block, const QPointF &origin) const
{
    const QTextLayout &layout = *block.layout();
    int position = m_context.cursorPosition - block.position();
    if (m_context.cursorPosition < -1) { // within what an input method is composing
        if (layout.preeditAreaText().isEmpty()) {
            return;
        }
        position = layout.preeditAreaPosition() - (m_context.cursorPosition + 2);
    } else if (position < 0 || position >= block.length()) {
        return;
    }
    m_painter.setPen(m_palette.color(QPalette::Text));
    layout.drawCursor(&m_painter, origin, position, m_cursorWidth);
}

// Whole pixels, so that neighbours of a selection leave no seam. Right-to-left text has its leading
// edge on the right.
QRectF MaskPainter::cell(const QTextLine &line, int position, const QPointF &origin) const
{
    const qreal leading = line.cursorToX(position, QTextLine::Leading);
    const qreal trailing = line.cursorToX(position, QTextLine::Trailing);
    const qreal left = qRound(origin.x() + qMin(leading, trailing));
    const qreal right = qRound(origin.x() + qMax(leading, trailing));
    return {left, origin.y() + line.y(), right - left, line.height()};
}

const QTextCharFormat *MaskPainter::selectionAt(int documentPosition) const
{
    for (const auto &selection : m_context.selections) {
        if (selection.cursor.selectionStart() <= documentPosition
            && documentPosition < selection.cursor.selectionEnd()) {
            return &selection.format;
        }
    }
    return nullptr;
}

void MaskPainter::paintCentred(const QString &glyph, const QRectF &cell, qreal baseline) const
{
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(glyph);
    m_painter.drawText(QPointF(cell.center().x() - width / 2, baseline), glyph);
}

} // namespace coffer::ui
