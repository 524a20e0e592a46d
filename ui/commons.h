// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/pendingwrites.h"
#include "account/profilestore.h"
#include "account/settings.h"
#include "account/tokensweeper.h"
#include "account/vendorlogin.h"
#include "api/requestlog.h"
#include "ui/clipboardguard.h"

#include <QNetworkAccessManager>

namespace coffer::ui {

/// What all windows of the program share. Without arguments nothing of it is kept after its end.
struct Commons
{
    Commons() { requests.watch(network); }
    /// Remembers in \a settingsFile and in \a keyring, and looks for \a vendorLogin.
    explicit Commons(const QString &settingsFile, std::unique_ptr<Keyring> keyring = nullptr,
                     VendorLogin vendorLogin = {})
        : settings(settingsFile)
        , pending(PendingWrites::fileBeside(settingsFile))
        , tokens(std::move(keyring))
        , vendor(std::move(vendorLogin))
    {
        requests.watch(network);
    }
    /// Reads tokens from \a keyring, and remembers nothing else.
    explicit Commons(std::unique_ptr<Keyring> keyring)
        : tokens(std::move(keyring))
    {
        requests.watch(network);
    }

    Settings settings;
    PendingWrites pending; ///< what was sent and not answered when a window was closed
    ProfileStore profiles{settings};
    TokenStore tokens;
    TokenSweeper sweeper{settings, tokens};
    VendorLogin vendor;
    Clock clock = sinceBoot; ///< for what is hidden or cleared after a time
    ClipboardGuard clipboard{settings, [this] { return clock(); }};
    QNetworkAccessManager network;
    RequestLog requests; ///< of that network
    bool isQuitting = false; ///< while all windows are asked to close
};

} // namespace coffer::ui
