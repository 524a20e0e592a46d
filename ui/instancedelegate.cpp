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

constexpr int margin = 8;
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

} // namespace

int InstanceDelegate::heightFor(const QFontMetrics &metrics)
{
    return 2 * metrics.height() + 2 * gap;
}

QRect InstanceDelegate::pinArea(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect place(row.right() - pinSide - 2 * margin + 1, row.top(), pinSide + 2 * margin,
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

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor strong =
        item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = isSelected ? strong : muted(item.palette, QPalette::Base);
    const auto place = [&item](const QRect &logical) {
        return QStyle::visualRect(item.direction, item.rect, logical);
    };
    const Qt::Alignment leading =
        QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect text = item.rect.adjusted(margin, gap, -(pinSide + 2 * margin), -gap);
    const int line = item.fontMetrics.height();

    // The status at the end of the first line, and the name in what is left of it.
    const QString raw = index.data(InstanceList::Status).toString();
    const QString status =
        item.fontMetrics.elidedText(statusText(raw), Qt::ElideRight, text.width() / 3);
    const int statusWidth =
        status.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(status) + dotSide + gap + margin;
    const QRect name(text.left(), text.top(), text.width() - statusWidth, line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(strong);
    painter->drawText(
        place(name), static_cast<int>(leading),
        item.fontMetrics.elidedText(oneLineOf(index.data()), Qt::ElideMiddle, name.width()));
    if (!status.isEmpty()) {
        const QRect words(text.right() - item.fontMetrics.horizontalAdvance(status), text.top(),
                          item.fontMetrics.horizontalAdvance(status) + 1, line);
        painter->setPen(weak);
        painter->drawText(place(words), static_cast<int>(leading), status);
        const QRect dot(words.left() - gap - dotSide, words.center().y() - dotSide / 2 + 1, dotSide,
                        dotSide);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? strong : dotColour(raw, item.palette));
        painter->drawEllipse(place(dot));
    }
    painter->setPen(weak);
    painter->drawText(place(QRect(text.left(), text.top() + line, text.width(), line)),
                      static_cast<int>(leading),
                      item.fontMetrics.elidedText(details(index), Qt::ElideRight, text.width()));

    const bool isPinned = index.data(InstanceList::IsPinned).toBool();
    if (isPinned || isSelected || item.state.testFlag(QStyle::State_MouseOver)) {
        QRect pin(0, 0, pinSide, pinSide);
        pin.moveCenter(pinArea(item.rect, item.direction).center());
        const qreal faint = 0.45;
        painter->setOpacity(isPinned ? 1.0 : faint);
        icon(QLatin1StringView(isPinned ? "view-pinned" : "view-pin"))
            .paint(painter, pin, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    painter->restore();
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const
{
    return {0, heightFor(option.fontMetrics)};
}

} // namespace coffer::ui
