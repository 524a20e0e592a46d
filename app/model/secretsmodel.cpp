// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretsmodel.h"

#include "model/celltext.h"

#include <algorithm>
#include <utility>

namespace coffer {

SecretsModel::SecretsModel(const SecretsApi &api, int pageSize, QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(api)
    , m_pageSize(pageSize)
{
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : secretCount() + (failureRow() ? 1 : 0);
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<int> SecretsModel::failureRow() const
{
    const bool shown = std::holds_alternative<Failed>(m_paging) && secretCount() > 0;
    return shown ? std::optional(secretCount()) : std::nullopt;
}

std::optional<qint64> SecretsModel::total() const
{
    return m_count > secretCount() ? m_count : std::nullopt;
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= secretCount()) {
        return {};
    }
    const SecretStore::Place place = m_store.at(static_cast<std::size_t>(index.row()));
    return cellData(place.chunk, place.row, index.row(), static_cast<Column>(index.column()), role);
}

QVariant SecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return columnTitle(section);
}

Qt::ItemFlags SecretsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    // The failure's row can be reached but not selected: it is no secret to act on.
    const Qt::ItemFlags reachable = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.row() < secretCount() ? reachable | Qt::ItemIsSelectable : reachable;
}

bool SecretsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && std::holds_alternative<Ready>(m_paging);
}

void SecretsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) { // Qt's own model tester does not ask first
        load(std::get<Ready>(m_paging).from);
    }
}

void SecretsModel::refresh()
{
    load({});
    pursue(OnDemand{}); // only now: who hears of it may ask for the next page of the old list
}

void SecretsModel::retry()
{
    if (const auto *failed = std::get_if<Failed>(&m_paging)) {
        load(failed->from);
    }
}

void SecretsModel::loadAll()
{
    pursue(LoadAll{});
    goOn();
}

void SecretsModel::refreshAndLocate(const QUuid &id)
{
    load({});
    pursue(Locate{id});
}

void SecretsModel::stop()
{
    pursue(OnDemand{});
}

void SecretsModel::pursue(Goal goal)
{
    const bool before = isPursuing();
    const bool givenUp =
        std::holds_alternative<Locate>(m_goal) && !std::holds_alternative<Locate>(goal);
    m_goal = goal;
    if (givenUp) {
        Q_EMIT notLocated();
    }
    if (isPursuing() != before) {
        Q_EMIT pagingChanged();
    }
}

void SecretsModel::lookedAt(int row)
{
    // Half a page ahead: the next page is here before a steady reader gets to the end of this one.
    if (row >= secretCount() - std::max(1, m_pageSize / 2)) {
        goOn();
    }
}

void SecretsModel::goOn()
{
    fetchMore({});
}

void SecretsModel::load(Position from)
{
    Request request =
        m_api.list(m_pageSize, from.after,
                   [this](tl::expected<Page, ApiError> answer) { arrived(std::move(answer)); });
    become(Loading{std::move(from), std::move(request)});
}

void SecretsModel::arrived(tl::expected<Page, ApiError> answer)
{
    const Position from = std::get<Loading>(m_paging).from;
    if (!answer) {
        become(Failed{from, std::move(answer.error())});
        pursueGoal();
        return;
    }
    const bool fromTheTop = !from.after;
    const SecretStore nothing;
    answer->chunk = (fromTheTop ? nothing : m_store).unseen(std::move(answer->chunk));
    Paging next = m_trail.follow(from, answer->next, answer->chunk->size() > 0);
    m_count = std::holds_alternative<Exhausted>(next) ? std::nullopt : answer->count;
    if (fromTheTop) {
        replaceRows(answer->chunk, std::move(next));
    } else {
        appendRows(answer->chunk, std::move(next));
    }
    pursueGoal();
}

void SecretsModel::replaceRows(const std::shared_ptr<const PageChunk> &chunk, Paging next)
{
    beginResetModel();
    m_store.clear();
    m_store.append(chunk);
    m_paging = std::move(next);
    endResetModel();
    Q_EMIT pagingChanged();
}

void SecretsModel::appendRows(const std::shared_ptr<const PageChunk> &chunk, Paging next)
{
    if (chunk->size() == 0) {
        become(std::move(next));
        return;
    }
    const int first = secretCount();
    const int count =
        static_cast<int>(chunk->size()) + (std::holds_alternative<Failed>(next) ? 1 : 0);
    beginInsertRows({}, first, first + count - 1);
    m_store.append(chunk);
    m_paging = std::move(next); // before the view hears of the rows: it asks for more from there
    endInsertRows();
    Q_EMIT pagingChanged();
}

// Changes the state, and with it whether the row that tells of a failure exists.
void SecretsModel::become(Paging next)
{
    const bool had = failureRow().has_value();
    const bool has = std::holds_alternative<Failed>(next) && secretCount() > 0;
    const int row = secretCount();
    if (has != had) {
        has ? beginInsertRows({}, row, row) : beginRemoveRows({}, row, row);
    }
    m_paging = std::move(next);
    if (has != had) {
        has ? endInsertRows() : endRemoveRows();
    }
    Q_EMIT pagingChanged();
}

bool SecretsModel::isPursuing() const
{
    const bool moving =
        std::holds_alternative<Ready>(m_paging) || std::holds_alternative<Loading>(m_paging);
    return moving && !std::holds_alternative<OnDemand>(m_goal);
}

void SecretsModel::pursueGoal()
{
    const auto *loading = std::get_if<Loading>(&m_paging);
    if (loading != nullptr && !loading->from.after) {
        return; // a slot has asked for a new list: these rows are about to go
    }
    if (const auto *locate = std::get_if<Locate>(&m_goal)) {
        searchOn(locate->id);
    } else if (std::holds_alternative<LoadAll>(m_goal)) {
        goOn();
    }
    // A page that brought nothing new changed nothing on screen, so the view will not ask again.
    const auto *ready = std::get_if<Ready>(&m_paging);
    if (ready != nullptr && ready->from.emptyPages > 0) {
        goOn();
    }
}

void SecretsModel::searchOn(QUuid id)
{
    if (const auto row = m_store.rowOf(id)) {
        m_goal = OnDemand{};
        Q_EMIT located(static_cast<int>(*row));
        Q_EMIT pagingChanged();
        return;
    }
    goOn();
    if (!std::holds_alternative<Loading>(m_paging)) {
        pursue(OnDemand{});
    }
}

} // namespace coffer
