// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/projectlookup.h"

namespace coffer {

ProjectLookup::ProjectLookup(QNetworkAccessManager &network, const Access &access,
                             const QUuid &project)
    : m_id(project)
    , m_network(network, access.authorities)
    , m_api(m_network.manager(), access)
    , m_instances(m_api, project)
{
    m_request = m_api.project(project, [this](const tl::expected<Project, ApiError> &answer) {
        if (answer) {
            m_name = answer->name;
            Q_EMIT named();
        }
    });
    m_instances.fetchMore({});
}

} // namespace coffer
