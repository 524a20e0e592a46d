// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/settings.h"
#include "ui/clipboardguard.h"

#include <QNetworkAccessManager>

namespace coffer::ui {

/// What all windows of the program share. Without arguments nothing of it is kept after its end.
struct Commons
{
    Commons() = default;
    /// Remembers in \a settingsFile.
    explicit Commons(const QString &settingsFile)
        : settings(settingsFile)
    {
    }

    Settings settings;
    Clock clock = sinceBoot; ///< for what is hidden or cleared after a time
    ClipboardGuard clipboard{settings, [this] { return clock(); }};
    QNetworkAccessManager network;
};

} // namespace coffer::ui
