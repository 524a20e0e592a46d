// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QString>

#include <tl/expected.hpp>

namespace coffer {

/// Why a file gives no certificate authorities.
struct AuthoritiesError
{
    enum class Kind {
        NotAFile,
        Unreadable, ///< detail: the system's words
        TooLarge,
        NoCertificate, ///< nothing in it is a certificate in PEM format
        Damaged, ///< something in it should be one and is none
    };
    Kind kind;
    QString detail = {};

    bool operator==(const AuthoritiesError &) const = default;
};

/// The certificates in the PEM file \a name, of which there is at least one.
[[nodiscard]] tl::expected<QList<QSslCertificate>, AuthoritiesError>
readAuthorities(const QString &name);

} // namespace coffer
