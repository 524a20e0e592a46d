// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/projectsapi.h"

#include "api/errorbody.h"
#include "api/projectparser.h"

#include <QNetworkAccessManager>

#include <array>
#include <utility>

namespace coffer {

ProjectsApi::ProjectsApi(QNetworkAccessManager &network, const Access &access,
                         const Deadlines &deadlines)
    : ProjectsApi(network, access, Timing{deadlines, {.attempts = 1}})
{
}

ProjectsApi::ProjectsApi(QNetworkAccessManager &network, const Access &access, const Timing &timing)
    : m_network(network)
    , m_endpoint(access.endpoint)
    , m_requests(access.token, access.authorities)
    , m_deadlines(timing.deadlines)
    , m_retries(std::make_unique<Retries>(timing.retry))
{
}

template <typename Answer>
Request ProjectsApi::ask(const QUrl &url, tl::expected<Answer, ApiError> (*read)(WipedBytes body),
                         std::function<void(tl::expected<Answer, ApiError>)> handler) const
{
    auto done = [token = m_requests.token(), read,
                 handler = std::move(handler)](Transfer::Outcome outcome) {
        const std::array secrets{token.text()};
        if (auto failure = failureOf(outcome, secrets)) {
            handler(tl::unexpected(*std::move(failure)));
            return;
        }
        auto answer = read(std::move(outcome.answer->body));
        if (!answer) {
            answer.error().status = outcome.answer->status;
        }
        handler(std::move(answer));
    };
    return Request(std::make_unique<Transfer>(m_network.get(m_requests.request(url)), m_deadlines,
                                              std::move(done)));
}

Request ProjectsApi::instances(const QUuid &project, int last, const std::optional<Cursor> &before,
                               const QString &name, InstancesHandler handler) const
{
    return ask<InstancePage>(m_endpoint.instancesPage(project, last, before, name),
                             parseInstancePage, std::move(handler));
}

Request ProjectsApi::project(const QUuid &id, ProjectHandler handler) const
{
    return ask<Project>(m_endpoint.project(id), parseProject, std::move(handler));
}

} // namespace coffer
