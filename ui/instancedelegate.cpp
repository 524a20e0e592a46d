// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/instancedelegate.h"

#include "model/instancelist.h"
#include "ui/contrast.h"
#include "ui/icons.h"

#include <QApplication>
#include <QPainter>
#include <QUuid>

namespace coffer::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int pinSide = 16;
constexpr int dotSide = 8;

QString oneLineOf(const QVariant &text)
{
    return text.toString().simplified();
}

// What tells two of one name apart, and the rest that is known.
QString details(const QModelIndex &index)
{
    constexpr qsizetype enough = 8; // of the ID: its first group
    QStringList parts{
        oneLineOf(index.data(InstanceList::Environment)),
        oneLineOf(index.data(InstanceList::Version)),
        index.data(InstanceList::Id).toUuid().toString(QUuid::WithoutBraces).first(enough)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QColor dotColour(const QString &status, const QPalette &palette)
{
    const QColor tint = status == QLatin1String("running") ? QColor(0x2e, 0x9e, 0x57)
        : status == QLatin1String("waiting")               ? QColor(0xd9, 0x8e, 0x04)
        : status == QLatin1String("unreachable")           ? QColor(0xd6, 0x3a, 0x3a)
                                                           : QColor(0x80, 0x80, 0x80);
    return standingOut(tint, palette.color(QPalette::Base), palette.color(QPalette::Text));
}

/// Draws the parts of one row, each in its place and mirrored where people read that way.
class RowPainter final
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &item)
        : m_painter(painter)
        , m_item(item)
        , m_text(item.rect.adjusted(padding, gap, -(pinSide + 2 * padding), -gap))
        , m_isSelected(item.state.testFlag(QStyle::State_Selected))
        , m_strong(item.palette.color(m_isSelected ? QPalette::HighlightedText : QPalette::Text))
        , m_weak(m_isSelected ? m_strong : muted(item.palette, QPalette::Base))
    {
    }

    void drawFirstLine(const QString &name, const QString &status)
    {
        const QFontMetrics &metrics = m_item.fontMetrics;
        const QString words = metrics.elidedText(InstanceDelegate::statusText(status),
                                                 Qt::ElideRight, m_text.width() / 3);
        QRect place(m_text.left(), m_text.top(), m_text.width(), metrics.height());
        if (!words.isEmpty()) {
            const int width = metrics.horizontalAdvance(words) + 1;
            place.setLeft(m_text.right() - width);
            drawText(place, words, m_weak);
            const QRect dot(place.left() - gap - dotSide, place.center().y() - dotSide / 2 + 1,
                            dotSide, dotSide);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_isSelected ? m_strong : dotColour(status, m_item.palette));
            m_painter.drawEllipse(placed(dot));
            place.setRight(dot.left() - padding);
            place.setLeft(m_text.left());
        }
        drawText(place, metrics.elidedText(name, Qt::ElideMiddle, place.width()), m_strong);
    }

    void drawSecondLine(const QString &details)
    {
        const QFontMetrics &metrics = m_item.fontMetrics;
        const QRect place(m_text.left(), m_text.top() + metrics.height(), m_text.width(),
                          metrics.height());
        drawText(place, metrics.elidedText(details, Qt::ElideRight, place.width()), m_weak);
    }

    // One that is not pinned shows only where it can be.
    void drawPin(bool isPinned)
    {
        if (!isPinned && !m_isSelected && !m_item.state.testFlag(QStyle::State_MouseOver)) {
            return;
        }
        constexpr qreal faint = 0.45;
        QRect pin(0, 0, pinSide, pinSide);
        pin.moveCenter(InstanceDelegate::pinArea(m_item.rect, m_item.direction).center());
        m_painter.setOpacity(isPinned ? 1.0 : faint);
        icon(QLatin1StringView(isPinned ? "view-pinned" : "view-pin"))
            .paint(&m_painter, pin, Qt::AlignCenter,
                   m_isSelected ? QIcon::Selected : QIcon::Normal);
    }

private:
    [[nodiscard]] QRect placed(const QRect &logical) const
    {
        return QStyle::visualRect(m_item.direction, m_item.rect, logical);
    }
    void drawText(const QRect &place, const QString &text, const QColor &colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(placed(place),
                           static_cast<int>(QStyle::visualAlignment(
                               m_item.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                           text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_item;
    QRect m_text;
    bool m_isSelected;
    QColor m_strong;
    QColor m_weak;
};

} // namespace

int InstanceDelegate::heightFor(const QFontMetrics &metrics)
{
    return 2 * metrics.height() + 2 * gap;
}

QRect InstanceDelegate::pinArea(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect place(row.right() - pinSide - 2 * padding + 1, row.top(), pinSide + 2 * padding,
                      row.height());
    return QStyle::visualRect(direction, row, place);
}

QString InstanceDelegate::statusText(const QString &status)
{
    return status == QLatin1String("running")    ? tr("running")
        : status == QLatin1String("waiting")     ? tr("waiting")
        : status == QLatin1String("unreachable") ? tr("unreachable")
                                                 : status.simplified();
}

void InstanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle &style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(*painter, item);
    row.drawFirstLine(oneLineOf(index.data()), index.data(InstanceList::Status).toString());
    row.drawSecondLine(details(index));
    row.drawPin(index.data(InstanceList::IsPinned).toBool());
    painter->restore();
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const
{
    return {0, heightFor(option.fontMetrics)};
}

} // namespace coffer::ui
