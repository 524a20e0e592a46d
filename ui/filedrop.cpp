// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace coffer::ui {

namespace {

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

bool hasLocalFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.cbegin(), urls.cend(),
                       [](const QUrl &url) { return url.isLocalFile(); });
}

FileDrop::FileDrop(QWidget *owner)
    : QObject(owner)
    , m_owner(*owner)
{
}

void FileDrop::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (m_isAllowed && m_owner.isEnabled() && (drag || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event); // what all three have in common
        if (hasLocalFile(*drop->mimeData())) {
            drop->acceptProposedAction();
            if (!drag) {
                Q_EMIT dropped(pathsIn(*drop->mimeData()));
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffer::ui
