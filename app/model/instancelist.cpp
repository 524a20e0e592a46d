// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/instancelist.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {

constexpr std::size_t enoughRows = 10; // to choose from, before the reader has to ask for more

} // namespace

InstanceList::InstanceList(const ProjectsApi &api, const QUuid &project,
                           std::chrono::milliseconds pause)
    : m_api(api)
    , m_project(project)
    , m_all(api, project)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &InstanceList::search);
    connect(&m_all, &InstanceSource::changed, this, [this](const InstancePage &page) {
        m_unusable += page.unusable; // not of a search too, which brings the same once more
        take(page);
    });
}

InstanceList::~InstanceList() = default;

void InstanceList::setKnown(std::vector<CoreInstance> pinned, std::vector<CoreInstance> recent)
{
    m_order.setKnown(std::move(pinned), std::move(recent));
    arrange();
}

void InstanceList::setPinned(const QUuid &id, bool isPinned)
{
    if (m_order.setPinned(id, isPinned)) {
        arrange();
    }
}

void InstanceList::setFilter(const QString &text)
{
    const QString filter = text.trimmed();
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_search.reset();
    arrange();
    if (m_filter.isEmpty() || isComplete()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
    Q_EMIT stateChanged();
}

void InstanceList::search()
{
    m_search = std::make_unique<InstanceSource>(m_api, m_project, m_filter);
    connect(m_search.get(), &InstanceSource::changed, this, &InstanceList::take);
    m_search->next();
}

// The server's own search goes first; what it does not find, because it may look for whole names
// only, the pages of the whole list still bring.
InstanceSource *InstanceList::active() const
{
    const bool isSearchOver =
        m_search == nullptr || std::holds_alternative<Exhausted>(m_search->paging());
    return isSearchOver ? const_cast<InstanceSource *>(&m_all) : m_search.get();
}

void InstanceList::take(const InstancePage &page)
{
    m_order.add(page.items);
    if (!page.items.empty()) {
        arrange();
    }
    goOn();
    Q_EMIT stateChanged();
}

// A page that a filter hides changes nothing on screen, so no view would ask for the next.
void InstanceList::goOn()
{
    if (!m_filter.isEmpty() && !m_pause.isActive() && m_rows.size() < enoughRows) {
        active()->next();
    }
}

void InstanceList::arrange()
{
    std::vector<CoreInstance> rows = m_order.matching(m_filter);
    const auto [end, other] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    if (end == m_rows.end() && !m_rows.empty()) { // nothing but more of them, as pages bring it
        if (other != rows.end()) {
            beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
            m_rows = std::move(rows);
            endInsertRows();
        }
        // The same instances may be pinned or not now.
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

CoreInstance InstanceList::instance(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

std::optional<int> InstanceList::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const CoreInstance &one) { return one.id == id; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

bool InstanceList::isLoading() const
{
    return underWay(m_all.paging()) != nullptr || m_pause.isActive()
        || (m_search != nullptr && underWay(m_search->paging()) != nullptr);
}

bool InstanceList::isComplete() const
{
    return std::holds_alternative<Exhausted>(m_all.paging());
}

const ApiError *InstanceList::error() const
{
    return failureIn(active()->paging());
}

std::chrono::milliseconds InstanceList::wait() const
{
    const auto *waiting = std::get_if<Waiting>(&active()->paging());
    return waiting != nullptr ? waiting->pause.left() : std::chrono::milliseconds(0);
}

void InstanceList::retry()
{
    active()->retry();
}

int InstanceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InstanceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CoreInstance &one = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return one.name.isEmpty() ? one.id.toString(QUuid::WithoutBraces) : one.name;
    case Qt::AccessibleTextRole: // what is seen of it
        return listed(one);
    case Id:
        return one.id;
    case Status:
        return one.status;
    case Environment:
        return one.environment;
    case Version:
        return one.version;
    case IsPinned:
        return m_order.isPinned(one.id);
    case IsRecent:
        return m_order.isRecent(one.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> InstanceList::roleNames() const
{
    return {{Qt::DisplayRole, "name"},    {Id, "id"},           {Status, "status"},
            {Environment, "environment"}, {Version, "version"}, {IsPinned, "isPinned"},
            {IsRecent, "isRecent"}};
}

bool InstanceList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && std::holds_alternative<Ready>(active()->paging());
}

void InstanceList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        active()->next();
    }
}

} // namespace coffer
