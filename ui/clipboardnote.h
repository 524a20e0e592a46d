// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace coffer::ui {

class ClipboardGuard;

/// Says in the status bar for how long a secret is still on the clipboard, and offers to clear it.
class ClipboardNote final : public QWidget
{
    Q_OBJECT
public:
    /// Shows \a guard and offers \a clear; both must outlive it.
    ClipboardNote(const ClipboardGuard &guard, QAction &clear, QWidget *parent);

private:
    void show();

    const ClipboardGuard &m_guard;
    QAction &m_clear;
    QLabel *m_text;
};

} // namespace coffer::ui
