// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/trustednetwork.h"
#include "model/instancelist.h"

namespace coffer {

/// What can be found of a project with a token: its name and its core instances.
class ProjectLookup final : public QObject
{
    Q_OBJECT
public:
    /// Asks through \a network, which must outlive it, or through one of its own where further
    /// authorities are trusted; the name is asked for when there is a list.
    ProjectLookup(QNetworkAccessManager &network, const Access &access, const QUuid &project,
                  const Timing &timing = {});

    [[nodiscard]] const QUuid &id() const { return m_id; }
    /// Empty until it is known.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] InstanceList &instances() { return m_instances; }

Q_SIGNALS:
    void named();

private:
    void askName();

    QUuid m_id;
    QString m_name;
    TrustedNetwork m_network;
    ProjectsApi m_api;
    InstanceList m_instances;
    std::optional<Request> m_request; // for the name; a list without it is as good
    int m_attempts = 0; // at that, that have failed
    Pause m_pause; // until it is asked for again
};

} // namespace coffer
