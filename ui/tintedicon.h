// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QString>

namespace coffer::ui {

/// Draws a one-colour SVG in the palette's colour of the moment, sharp at every size and scale.
class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString fileName);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode,
                                   QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] bool isNull() override;

private:
    QString m_fileName;
};

} // namespace coffer::ui
