// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/projectsapi.h"
#include "model/pagetrail.h"

#include <QObject>

namespace coffer {

/// Asks for a project's core instances page by page, all of them or those of one name, one request
/// at a time.
class InstanceSource final : public QObject
{
    Q_OBJECT
public:
    /// Asks \a api, which must outlive it.
    InstanceSource(const ProjectsApi &api, const QUuid &project, QString name = {});

    [[nodiscard]] const Paging &paging() const { return m_paging; }
    [[nodiscard]] const QString &name() const { return m_name; }
    void next(); ///< asks for the next page, if one may be asked for
    void retry(); ///< goes on after a failure; waits no longer

Q_SIGNALS:
    /// `paging` has changed; after an answer \a page is what came, otherwise it is empty.
    void changed(const coffer::InstancePage &page);

private:
    void ask(Position from);
    void failed(const Position &from, ApiError error);
    void arrived(tl::expected<InstancePage, ApiError> answer);

    const ProjectsApi &m_api;
    QUuid m_project;
    QString m_name;
    PageTrail m_trail;
    int m_attempts = 0; // at the page that is asked for, that have failed
    Paging m_paging = Ready{}; // last, so that a request in flight is cancelled first
};

} // namespace coffer
