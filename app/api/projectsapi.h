// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/coreinstance.h"
#include "api/deadlines.h"
#include "api/endpoint.h"
#include "api/request.h"
#include "api/requestmaker.h"
#include "api/retries.h"
#include "api/transfer.h"

#include <functional>

class QNetworkAccessManager;

namespace coffer {

/// Who asks, where and whom they trust: a connection as far as it is known without a core instance.
struct Access
{
    Endpoint endpoint;
    Token token;
    QList<QSslCertificate> authorities = {}; ///< trusted beside the system's
};

/// The calls that find a core instance (contract, *Finding the core instance*).
///
/// Errors are ApiError. A handler runs from the event loop, once, unless its Request is dropped.
class ProjectsApi final
{
public:
    using InstancesHandler = std::function<void(tl::expected<InstancePage, ApiError>)>;
    using ProjectHandler = std::function<void(tl::expected<Project, ApiError>)>;

    /// Whoever calls tries again by itself as \a timing says, and asks `retries` for that.
    ProjectsApi(QNetworkAccessManager &network, const Access &access, const Timing &timing);
    /// What fails is tried once.
    ProjectsApi(QNetworkAccessManager &network, const Access &access,
                const Deadlines &deadlines = {});

    /// Those of all calls together.
    [[nodiscard]] Retries &retries() const { return *m_retries; }

    /// Asks for the \a last core instances before \a before, or for the newest without it. An
    /// empty \a name asks for all of them; with another it is the server's affair what matches.
    [[nodiscard]] Request instances(const QUuid &project, int last,
                                    const std::optional<Cursor> &before, const QString &name,
                                    InstancesHandler handler) const;
    [[nodiscard]] Request project(const QUuid &id, ProjectHandler handler) const;

private:
    template <typename Answer>
    [[nodiscard]] Request ask(const QUrl &url,
                              tl::expected<Answer, ApiError> (*read)(WipedBytes body),
                              std::function<void(tl::expected<Answer, ApiError>)> handler) const;

    QNetworkAccessManager &m_network;
    Endpoint m_endpoint;
    RequestMaker m_requests;
    Deadlines m_deadlines;
    std::unique_ptr<Retries> m_retries;
};

} // namespace coffer
