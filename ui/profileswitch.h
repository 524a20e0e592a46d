// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QToolButton>

namespace coffer::ui {

/// Shows in the toolbar which profile a window has, and opens the menu to choose another.
class ProfileSwitch final : public QToolButton
{
    Q_OBJECT
public:
    explicit ProfileSwitch(QMenu *menu, QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile> &profile);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int arrowSize() const;
};

} // namespace coffer::ui
