// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/secretservice.h"
#include "api/endpoint.h"
#include "api/token.h"

#include <QProcessEnvironment>

#include <vector>

namespace coffer {

/// Where a login of the vendor's command line was found.
enum class VendorSource { Environment, Keyring, File };

/// A login of the vendor's command line that can be used here.
struct VendorOffer
{
    VendorSource source;
    QString where; ///< the variable's or the file's name; empty for the keyring
    Token token;
    Endpoint endpoint;
    bool isReadableByOthers = false; ///< other people of this machine can read the token
};

/// Looks for the login of the vendor's command line, and never changes any of it (contract,
/// *Reusing the vendor's command line's login*).
///
/// A login whose address is none that `Endpoint::parse` takes is not offered: its token is not for
/// another server.
class VendorLogin final
{
public:
    using Handler = std::function<void(std::vector<VendorOffer>)>;

    /// Finds nothing, and looks nowhere.
    VendorLogin() = default;
    /// Looks into \a environment, into the folder that this names or else into `.calyptia` in
    /// \a home, and into \a keyring.
    VendorLogin(QProcessEnvironment environment, QString home,
                SecretService keyring = SecretService());

    /// What can be found without waiting, the likeliest first: all but the keyring.
    [[nodiscard]] std::vector<VendorOffer> atOnce() const;
    /// Everything, as soon as the keyring has answered or has been waited for.
    [[nodiscard]] Request find(Handler handler) const;

private:
    friend class VendorSearch;
    [[nodiscard]] std::vector<VendorOffer> fromEnvironment() const;
    [[nodiscard]] std::vector<VendorOffer> fromFiles() const;
    /// The address that goes with a token whose own is \a stored; none: one that is no good.
    [[nodiscard]] std::optional<Endpoint> endpoint(const QString &stored) const;

    std::optional<QProcessEnvironment> m_environment; // none: finds nothing
    QString m_home;
    SecretService m_keyring;
};

} // namespace coffer
