// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tintedicon.h"

#include <QIcon>

namespace coffer::ui {

/// The desktop's own icon while the windows look as the desktop does, and Coffer's drawing while
/// they have a theme that somebody has chosen, on which the desktop's could not be seen.
class DesktopIcon final : public QIconEngine
{
public:
    /// \a fileName is Coffer's drawing of the icon \a name.
    DesktopIcon(QString name, QString fileName);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode,
                                   QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;

private:
    QString m_name;
    QString m_fileName;
    QIcon m_theirs;
    TintedIcon m_ours;
};

} // namespace coffer::ui
