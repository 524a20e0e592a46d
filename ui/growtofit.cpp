// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growtofit.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace coffer::ui {

GrowToFit::GrowToFit(QWidget *dialog)
    : QObject(dialog)
{
    dialog->installEventFilter(this);
}

bool GrowToFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        auto *dialog = static_cast<QWidget *>(watched);
        const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
        if (dialog->height() < needed) {
            dialog->resize(dialog->width(), needed);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffer::ui
