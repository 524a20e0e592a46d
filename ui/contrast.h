// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace coffer::ui {

/// The contrast of two opaque colours as WCAG 2.1 counts it: 1 (none) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// @p base moved towards @p tint by @p share: 0 is base, 1 is tint.
[[nodiscard]] QColor blend(const QColor &base, const QColor &tint, double share);

/// @p base with as much of @p tint as keeps @p text readable on it (4.5:1), at most @p share.
[[nodiscard]] QColor tintedBelow(const QColor &text, const QColor &base, const QColor &tint,
                                 double share);

/// @p tint moved towards @p text until it stands out against @p base (3:1, WCAG 1.4.11).
[[nodiscard]] QColor standingOut(const QColor &tint, const QColor &base, const QColor &text);

/// @p tint moved towards @p text until it can be read on @p base (4.5:1, WCAG 1.4.3).
[[nodiscard]] QColor readable(const QColor &tint, const QColor &base, const QColor &text);

/// The colour of text that matters less, on the palette's @p background (Window or Base), and is
/// still readable there (4.5:1, if full text is).
[[nodiscard]] QColor muted(const QPalette &palette, QPalette::ColorRole background);

} // namespace coffer::ui
