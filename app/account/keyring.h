// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace coffer {

/// Why the system's keyring cannot be used.
enum class KeyringTrouble {
    Absent, ///< there is none
    Denied, ///< it does not let this program in
    Locked, ///< nobody has unlocked it, or there is no collection to put anything in
    Other,
};

/// A keyring, as three calls; names are unique within the program.
///
/// A handler runs from the event loop, once; never after the keyring has been destroyed.
class Keyring
{
public:
    /// What was stored; nothing: there is no such entry.
    using Found = tl::expected<std::optional<WipedBytes>, KeyringTrouble>;
    using FoundHandler = std::function<void(Found)>;
    /// None: it is done, as far as the keyring says.
    using DoneHandler = std::function<void(std::optional<KeyringTrouble>)>;

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    virtual void read(const QString &name, FoundHandler handler) = 0;
    virtual void write(const QString &name, const WipedBytes &secret, DoneHandler handler) = 0;
    virtual void remove(const QString &name, DoneHandler handler) = 0;
};

} // namespace coffer
