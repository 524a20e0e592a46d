// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace coffer::ui {

class ElidedLabel;

/// The strip across the top by which a place is known: in the profile's colour, with its name where
/// changes are protected, thin where they are not, and none without a colour.
class PlaceStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceStrip(QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile> &profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_label;
    QColor m_colour;
};

} // namespace coffer::ui
