// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace coffer::ui {

/// The style of the themes that can be chosen: Fusion, with outlines that can be seen on dark too
/// (WCAG 1.4.11), where Fusion's own are darker than the window.
class ChosenStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ChosenStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace coffer::ui
