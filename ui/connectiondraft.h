// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connection.h"
#include "commandline.h"
#include "ui/place.h"

#include <QString>

#include <optional>

namespace coffer::ui {

/// A connection that may not be complete yet: what is known before the person is asked.
struct ConnectionDraft
{
    QString address = vendorAddress;
    std::optional<Token> token = {};
    QString coreInstance = {};
    bool isAddressGiven = false; ///< and not the vendor's, because nobody said anything
    std::optional<Profile> profile = {}; ///< the one that it belongs to
    QString reason = {}; ///< why it has to be asked, where that is not known
    bool isEdit = false; ///< somebody wants to change that profile, which is kept in any case

    /// What the command line and the environment tell.
    [[nodiscard]] static ConnectionDraft from(const Options &options);
    [[nodiscard]] static ConnectionDraft of(const Place &place);
    /// What \a profile tells, less what \a given says otherwise. In that case it is not that
    /// profile any more, and so has no ID: nothing of it may be stored.
    [[nodiscard]] static ConnectionDraft of(const Profile &profile, const ConnectionDraft &given);
    /// Whether this is an address that is given, and not the one of \a other.
    [[nodiscard]] bool leadsAwayFrom(const Profile &other) const;
    /// Whether the token may go to this address without encryption.
    [[nodiscard]] bool allowsPlainHttp() const;
    /// The connection, if everything is there and right.
    [[nodiscard]] std::optional<Connection> connection() const;
    /// Whether the person has begun to say where to connect, so that asking for the rest is
    /// welcome.
    [[nodiscard]] bool isBegun() const
    {
        return isAddressGiven || token.has_value() || !coreInstance.isEmpty();
    }
};

} // namespace coffer::ui
