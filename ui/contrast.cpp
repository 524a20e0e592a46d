// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace coffer::ui {

namespace {

// WCAG 2.1, "relative luminance".
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

int mixed(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

constexpr int steps = 10;

QColor moved(const QColor &tint, const QColor &base, const QColor &text, double least)
{
    for (int step = 0; step < steps; ++step) {
        const QColor colour = blend(tint, text, static_cast<double>(step) / steps);
        if (contrast(colour, base) >= least) {
            return colour;
        }
    }
    return text;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blend(const QColor &base, const QColor &tint, double share)
{
    return {mixed(base.red(), tint.red(), share), mixed(base.green(), tint.green(), share),
            mixed(base.blue(), tint.blue(), share)};
}

QColor tintedBelow(const QColor &text, const QColor &base, const QColor &tint, double share)
{
    constexpr double readable = 4.5;
    for (int step = steps; step > 0; --step) {
        const QColor tinted = blend(base, tint, share * step / steps);
        if (contrast(text, tinted) >= readable) {
            return tinted;
        }
    }
    return base;
}

QColor standingOut(const QColor &tint, const QColor &base, const QColor &text)
{
    return moved(tint, base, text, 3.0);
}

QColor readable(const QColor &tint, const QColor &base, const QColor &text)
{
    return moved(tint, base, text, 4.5);
}

QColor muted(const QPalette &palette, QPalette::ColorRole background)
{
    constexpr double lightest = 0.4;
    constexpr double readable = 4.5;
    const QColor back = palette.color(QPalette::Active, background);
    const QColor text = palette.color(
        QPalette::Active, background == QPalette::Base ? QPalette::Text : QPalette::WindowText);
    for (int step = steps; step > 0; --step) {
        const QColor colour = blend(text, back, lightest * step / steps);
        if (contrast(colour, back) >= readable) {
            return colour;
        }
    }
    return text;
}

} // namespace coffer::ui
