// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/projectlookup.h"

namespace coffer {

ProjectLookup::ProjectLookup(QNetworkAccessManager &network, const Access &access,
                             const QUuid &project, const Timing &timing)
    : m_id(project)
    , m_network(network, access.authorities)
    , m_api(m_network.manager(), access, timing)
    , m_instances(m_api, project)
{
    // One after the other: when a handshake fails, Qt tells only one of two requests why.
    connect(&m_instances, &InstanceList::stateChanged, this, [this] {
        if (!m_request && !m_instances.isLoading() && m_instances.error() == nullptr) {
            askName();
        }
    });
    m_instances.fetchMore({});
}

void ProjectLookup::askName()
{
    m_request = m_api.project(m_id, [this](const tl::expected<Project, ApiError> &answer) {
        if (answer) {
            m_name = answer->name;
            Q_EMIT named();
        } else if (const auto wait =
                       m_api.retries().after(CallKind::Read, ++m_attempts, answer.error())) {
            m_pause = Pause(*wait, [this] { askName(); });
        }
    });
}

} // namespace coffer
