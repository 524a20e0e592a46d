// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/cursor.h"

#include <QUrl>
#include <QUuid>

#include <tl/expected.hpp>

#include <optional>

namespace coffer {

/// Where the vendor's API is, which is the address unless another is given.
inline constexpr QLatin1String vendorAddress("https://cloud-api.calyptia.com");

/// Why text is no address of an API.
enum class EndpointError {
    Empty,
    NotAnAddress, ///< no URL, or one without a host
    NotHttp, ///< neither http nor https
    UserInfo, ///< `user@` or `user:password@`: it would answer Basic challenges
    QueryOrFragment,
    PlainHttp, ///< http to another machine would show the token to everyone on the way
};

/// The address of an API, checked once, and the URLs of its calls.
class Endpoint final
{
public:
    /// Takes what a person types; surrounding white space and trailing slashes are dropped.
    [[nodiscard]] static tl::expected<Endpoint, EndpointError> parse(const QString &text);

    [[nodiscard]] const QUrl &base() const { return m_base; }
    /// `/v1/core_instances/{id}/secrets`, where secrets are created.
    [[nodiscard]] QUrl secrets(const QUuid &coreInstance) const;
    /// The same with `last` and, from the second page on, `before`, percent-encoded byte for byte.
    [[nodiscard]] QUrl secretsPage(const QUuid &coreInstance, int last,
                                   const std::optional<Cursor> &before) const;

    bool operator==(const Endpoint &) const = default;

private:
    explicit Endpoint(QUrl base);
    QUrl m_base;
};

} // namespace coffer
