// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "store/wipedbytes.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace coffer {

/// The desktop's Secret Service, as far as it can be looked at over D-Bus: nothing is changed,
/// unlocked or asked (https://specifications.freedesktop.org/secret-service).
class SecretService final
{
public:
    enum class State {
        Absent, ///< no bus, or no such service on it
        Denied, ///< the bus or the service turns this program away
        NoCollection, ///< there is nothing yet to put secrets in
        Locked,
        Open,
        Unknown, ///< it did not answer in time, or nothing that makes sense
    };
    using Attributes = QMap<QString, QString>;
    using StateHandler = std::function<void(State)>;
    using FoundHandler = std::function<void(std::optional<WipedBytes>)>;

    /// Waits for each answer for \a patience.
    explicit SecretService(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Asks how the collection is in which secrets are kept by default.
    [[nodiscard]] Request state(StateHandler handler) const;
    /// Asks for the secret of the item that has these attributes; one that is locked is not found.
    [[nodiscard]] Request find(const Attributes &attributes, FoundHandler handler) const;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace coffer
