// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilecolour.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace coffer::ui {

namespace {

/// The context under which translators find the colours.
struct Colours
{
    Q_DECLARE_TR_FUNCTIONS(ProfileColour)
};

/// Draws the dot anew at each size and in each palette.
class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(ProfileColour colour)
        : m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal size = std::min(rect.width(), rect.height());
        const qreal line = size / 16;
        QColor outline = QGuiApplication::palette().color(QPalette::WindowText);
        outline.setAlphaF(0.6F);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1);
        painter->setPen(QPen(outline, line));
        const QColor fill = screenColour(m_colour);
        painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(rect).center(), size * 0.32, size * 0.32);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DotEngine(m_colour); }

private:
    ProfileColour m_colour;
};

} // namespace

QColor screenColour(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        return {};
    case ProfileColour::Red:
        return {0xd6, 0x30, 0x31};
    case ProfileColour::Orange:
        return {0xe1, 0x7a, 0x00};
    case ProfileColour::Yellow:
        return {0xe0, 0xb4, 0x00};
    case ProfileColour::Green:
        return {0x2e, 0x9e, 0x4f};
    case ProfileColour::Blue:
        return {0x2b, 0x7b, 0xd6};
    case ProfileColour::Purple:
        return {0x8e, 0x4f, 0xc4};
    }
    Q_UNREACHABLE();
}

QString colourName(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        return Colours::tr("No colour");
    case ProfileColour::Red:
        return Colours::tr("Red");
    case ProfileColour::Orange:
        return Colours::tr("Orange");
    case ProfileColour::Yellow:
        return Colours::tr("Yellow");
    case ProfileColour::Green:
        return Colours::tr("Green");
    case ProfileColour::Blue:
        return Colours::tr("Blue");
    case ProfileColour::Purple:
        return Colours::tr("Purple");
    }
    Q_UNREACHABLE();
}

QIcon colourDot(ProfileColour colour)
{
    return QIcon(new DotEngine(colour));
}

} // namespace coffer::ui
