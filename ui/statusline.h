// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

#include <optional>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace coffer::ui {

class ElidedLabel;

/// The window's last line: how much is loaded, a way to stop, and what kind of window this is.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStatus(const QString &text);
    /// Says what goes on besides loading; empty: nothing.
    void setActivity(const QString &text);
    /// Says where the window is connected, in \a detail with nothing left out.
    void setPlace(const QString &text, const QString &detail);
    /// Shows how much of \a total is done; without one there is no bar, for it would say nothing.
    void setProgress(qint64 done, std::optional<qint64> total);
    /// Offers \a stop while it is enabled.
    void setStopAction(QAction *stop);
    /// Says what is special about this window, for as long as the badge is visible.
    QLabel *addBadge(const QString &text, const QString &toolTip);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    ElidedLabel *m_status;
    ElidedLabel *m_activity;
    ElidedLabel *m_place;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace coffer::ui
