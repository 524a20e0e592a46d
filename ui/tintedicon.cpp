// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

namespace {

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QImage tinted(const QString &fileName, const QSize &pixels, const QColor &colour)
{
    QImageReader reader(fileName);
    reader.setScaledSize(pixels);
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    return image;
}

QSize square(const QSize &size)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

} // namespace

TintedIcon::TintedIcon(QString fileName)
    : m_fileName(std::move(fileName))
{
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    const QSize side = square(rect.size());
    const QPixmap drawn = scaledPixmap(side * scale, mode, state, scale);
    QRect target(QPoint(), side);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, drawn);
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// QIcon hands over the size in device pixels and expects the ratio to be set on what it gets.
QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                                 qreal scale)
{
    const QSize pixels = square(size);
    if (pixels.isEmpty()) {
        return {};
    }
    const QColor colour = colourFor(mode);
    const QString cacheKey =
        "%1 %2 %3 %4"_L1.arg(m_fileName, colour.name(QColor::HexArgb),
                             QString::number(pixels.width()), QString::number(scale));
    QPixmap drawn;
    if (!QPixmapCache::find(cacheKey, &drawn)) {
        drawn = QPixmap::fromImage(tinted(m_fileName, pixels, colour));
        drawn.setDevicePixelRatio(scale);
        QPixmapCache::insert(cacheKey, drawn);
    }
    return drawn;
}

QSize TintedIcon::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return square(size);
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_fileName);
}

QString TintedIcon::key() const
{
    return u"coffer-tinted"_s;
}

bool TintedIcon::isNull()
{
    return !QFile::exists(m_fileName);
}

} // namespace coffer::ui
