// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/instancesource.h"

#include <utility>

namespace coffer {

namespace {

constexpr int pageSize = 100;

} // namespace

InstanceSource::InstanceSource(const ProjectsApi &api, const QUuid &project, QString name)
    : m_api(api)
    , m_project(project)
    , m_name(std::move(name))
{
}

void InstanceSource::next()
{
    if (const auto *ready = std::get_if<Ready>(&m_paging)) {
        ask(Position(ready->from));
        Q_EMIT changed({});
    }
}

void InstanceSource::retry()
{
    const auto *failed = std::get_if<Failed>(&m_paging);
    const auto *waiting = std::get_if<Waiting>(&m_paging);
    if (failed != nullptr || waiting != nullptr) {
        m_attempts = 0;
        ask(Position(failed != nullptr ? failed->from : waiting->from));
        Q_EMIT changed({});
    }
}

void InstanceSource::ask(Position from)
{
    Request request = m_api.instances(
        m_project, pageSize, from.after, m_name,
        [this](tl::expected<InstancePage, ApiError> answer) { arrived(std::move(answer)); });
    m_paging = Loading{std::move(from), std::move(request)};
}

void InstanceSource::failed(const Position &from, ApiError error)
{
    if (const auto wait = m_api.retries().after(CallKind::Read, ++m_attempts, error)) {
        m_paging = Waiting{from, std::move(error), Pause(*wait, [this, from] {
                               ask(from);
                               Q_EMIT changed({});
                           })};
    } else {
        m_paging = Failed{from, std::move(error)};
    }
    Q_EMIT changed({});
}

void InstanceSource::arrived(tl::expected<InstancePage, ApiError> answer)
{
    const Position from = std::get<Loading>(m_paging).from;
    if (!answer) {
        failed(from, std::move(answer.error()));
        return;
    }
    m_attempts = 0;
    m_paging = m_trail.follow(from, answer->next, !answer->items.empty());
    // Nobody else asks again after a page that changed nothing that could be looked at.
    const auto *ready = std::get_if<Ready>(&m_paging);
    if (ready != nullptr && ready->from.emptyPages > 0) {
        ask(Position(ready->from));
    }
    Q_EMIT changed(*answer); // the last thing: whoever hears of it may drop this object
}

} // namespace coffer
