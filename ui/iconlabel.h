// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

namespace coffer::ui {

/// Shows an icon at a fixed size; unlike a QLabel's pixmap it follows the palette and the scale.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int side, QIcon::Mode mode, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QIcon::Mode m_mode;
};

} // namespace coffer::ui
