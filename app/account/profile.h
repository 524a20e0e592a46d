// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/token.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace coffer {

/// The colour by which a profile is known; a window with another one is another place.
enum class ProfileColour : quint8 { None, Red, Orange, Yellow, Green, Blue, Purple };

/// A core instance that was met before, by ID and by the name it had then.
struct KnownInstance
{
    QUuid id = {};
    QString name = {}; ///< empty where only the ID is known

    bool operator==(const KnownInstance &) const = default;
};

/// Everything that is remembered of one place to connect to; its token is in the keyring.
struct Profile
{
    QUuid id = {}; ///< names its token in the keyring; null: it is not remembered
    QString name = {};
    QString address = {}; ///< what `Endpoint::parse` takes
    bool allowsPlainHttp = false; ///< somebody has said yes to that for this address
    std::optional<Token::Kind> tokenKind = {}; ///< none: it is recognised
    std::optional<QUuid> project = {}; ///< whose instances are listed, where the token names none
    KnownInstance coreInstance = {};
    ProfileColour colour = ProfileColour::None;
    bool isReadOnly = false;
    bool isProtected = false; ///< writes ask for the core instance's name
    QString authorities = {}; ///< a PEM file of further certificate authorities; empty: none
    std::vector<KnownInstance> pinned = {};
    std::vector<KnownInstance> recent = {}; ///< latest first

    bool operator==(const Profile &) const = default;
};

} // namespace coffer
