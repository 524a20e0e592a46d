// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growtofit.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace coffer::ui {

QSize roomFor(const QWidget &window)
{
    // The frame is known only when the window is shown; until then a usual one.
    const QSize frame = window.isVisible()
        ? window.frameGeometry().size() - window.size()
        : QSize(8, window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window) + 8);
    return window.screen()->availableGeometry().size() - frame;
}

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
        const QSize larger(dialog->width(), std::max(dialog->height(), needed));
        dialog->resize(larger.boundedTo(roomFor(*dialog)));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace coffer::ui
