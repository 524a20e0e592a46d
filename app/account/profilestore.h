// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QObject>

namespace coffer {

class Settings;

/// The profiles that are remembered, in the order in which they were made; never their tokens.
///
/// Settings may be damaged, or of a later version: an entry that is no profile is passed over, and
/// stays as it is while others are written.
class ProfileStore final : public QObject
{
    Q_OBJECT
public:
    /// \a settings must outlive it.
    explicit ProfileStore(Settings &settings);

    [[nodiscard]] std::vector<Profile> all() const;
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const;
    /// The profile of that name, whatever its capitals if there is only one such.
    [[nodiscard]] std::optional<Profile> named(const QString &name) const;
    /// Remembers \a profile, a new one if its ID is null or unknown, and gives it back as it is
    /// now: with its ID, and with a name that no other has.
    Profile save(Profile profile);
    void remove(const QUuid &id);

    /// The profile that was used last.
    [[nodiscard]] std::optional<Profile> last() const;
    void setLast(const QUuid &id);

Q_SIGNALS:
    void changed(); ///< a profile was added, changed or removed

private:
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] std::optional<Profile> read(const QString &id) const;
    [[nodiscard]] QString freeName(const Profile &profile) const;

    Settings &m_settings;
};

} // namespace coffer
