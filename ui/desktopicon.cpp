// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desktopicon.h"

#include "ui/theme.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

DesktopIcon::DesktopIcon(QString name, QString fileName)
    : m_name(std::move(name))
    , m_fileName(std::move(fileName))
    , m_theirs(QIcon::fromTheme(m_name))
    , m_ours(m_fileName)
{
}

void DesktopIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    if (hasDesktopLooks()) {
        m_theirs.paint(painter, rect, Qt::AlignCenter, mode, state);
    } else {
        m_ours.paint(painter, rect, mode, state);
    }
}

QPixmap DesktopIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// QIcon takes sizes as they are on the screen, an engine those in pixels.
QPixmap DesktopIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                  qreal scale)
{
    return hasDesktopLooks() ? m_theirs.pixmap(size / scale, scale, mode, state)
                             : m_ours.scaledPixmap(size, mode, state, scale);
}

QSize DesktopIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return hasDesktopLooks() ? m_theirs.actualSize(size, mode, state)
                             : m_ours.actualSize(size, mode, state);
}

QIconEngine *DesktopIcon::clone() const
{
    return new DesktopIcon(m_name, m_fileName);
}

QString DesktopIcon::key() const
{
    return u"coffer-desktop"_s;
}

} // namespace coffer::ui
