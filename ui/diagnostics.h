// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "api/requestlog.h"

#include <QSize>

namespace coffer::ui {

struct Commons;

/// What a report tells of the program and of the machine it runs on, to whoever helps. What is not
/// a field here, is in no report.
struct Diagnostics
{
    struct Screen
    {
        QSize size = {};
        qreal scale = 1.0;
    };

    QString system = {}; ///< like `Debian GNU/Linux 12 (bookworm), linux 6.1, x86_64`
    QString platform = {}; ///< how Qt reaches the screen, like `xcb`
    QString style = {};
    Theme theme = Theme::System;
    std::vector<Screen> screens = {};
    QString locale = {};
    bool isRightToLeft = false;
    bool hasProxy = false; ///< on the way to the API
    std::optional<bool> hasKeyring = {}; ///< none: nobody has asked it yet
    bool remembers = false; ///< there are settings
    bool writesSettings = false;
    std::deque<RequestEntry> requests = {};

    /// Of now; \a api is the address that is asked, whose way out is looked at and not told.
    [[nodiscard]] static Diagnostics gather(Commons &commons, const QUrl &api);
    /// In plain English, for whoever helps; the versions of the program and its libraries first.
    [[nodiscard]] QString text() const;
};

} // namespace coffer::ui
