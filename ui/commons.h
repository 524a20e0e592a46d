// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/settings.h"
#include "api/requestlog.h"

#include <QNetworkAccessManager>

namespace coffer::ui {

/// What all windows of the program share. Without arguments nothing of it is kept after its end.
struct Commons
{
    Commons() { requests.watch(network); }
    /// Remembers in \a settingsFile.
    explicit Commons(const QString &settingsFile)
        : settings(settingsFile)
    {
        requests.watch(network);
    }

    Settings settings;
    QNetworkAccessManager network;
    RequestLog requests; ///< of that network
};

} // namespace coffer::ui
