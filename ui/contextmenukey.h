// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace coffer::ui {

/// Opens the context menu with Shift+F10, too: Qt does so only with the menu key, which many
/// keyboards do not have.
class ContextMenuKey final : public QObject
{
    Q_OBJECT
public:
    /// Works in all windows of \a application.
    explicit ContextMenuKey(QCoreApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace coffer::ui
