// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace coffer::ui {

/// The icon of that freedesktop name: the desktop theme's, or else Coffer's own drawing, which
/// takes the palette's colours whenever it is painted. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(QLatin1StringView name);

/// The application's own icon, in full colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace coffer::ui
