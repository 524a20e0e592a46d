// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace coffer::ui {

/// Writes faintly across another widget that its contents are made up.
class Watermark final : public QWidget
{
    Q_OBJECT
public:
    /// Covers \a covered, a sibling, whose place it follows, and lets every click through.
    explicit Watermark(QWidget *covered);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_covered;
};

} // namespace coffer::ui
