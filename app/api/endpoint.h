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

/// To whom the token may go without encryption.
enum class PlainHttp {
    ThisMachine, ///< only to this machine, where nobody is on the way
    Anywhere, ///< somebody has been asked, and knows who can read it
};

/// The address of an API, checked once, and the URLs of its calls.
class Endpoint final
{
public:
    /// Takes what a person types; surrounding white space and trailing slashes are dropped.
    [[nodiscard]] static tl::expected<Endpoint, EndpointError>
    parse(const QString &text, PlainHttp plainHttp = PlainHttp::ThisMachine);

    [[nodiscard]] const QUrl &base() const { return m_base; }
    /// `/v1/core_instances/{id}/secrets`, where secrets are created.
    [[nodiscard]] QUrl secrets(const QUuid &coreInstance) const;
    /// The same with `last` and, from the second page on, `before`, percent-encoded byte for byte.
    [[nodiscard]] QUrl secretsPage(const QUuid &coreInstance, int last,
                                   const std::optional<Cursor> &before) const;
    /// `/v1/projects/{id}`
    [[nodiscard]] QUrl project(const QUuid &id) const;
    /// A page of a project's core instances; an empty \a name asks for all of them.
    [[nodiscard]] QUrl instancesPage(const QUuid &project, int last,
                                     const std::optional<Cursor> &before,
                                     const QString &name = {}) const;

    /// `/v1/core_instance_secrets/{id}`, where one secret is changed and deleted.
    [[nodiscard]] QUrl secret(const QUuid &id) const;

    bool operator==(const Endpoint &) const = default;

private:
    explicit Endpoint(QUrl base);
    [[nodiscard]] QUrl at(const QString &path) const;
    QUrl m_base;
};

} // namespace coffer
