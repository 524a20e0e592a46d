// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clearbutton.h"

#include <QAction>
#include <QLineEdit>

namespace coffer::ui {

void addClearButton(QLineEdit &edit, const QString &name)
{
    edit.setClearButtonEnabled(true);
    // Qt gives it no name; its own name for the action has been the same since Qt 5.2.
    if (auto *clear = edit.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(name);
    }
}

} // namespace coffer::ui
