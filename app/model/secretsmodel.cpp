// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secretsmodel.h"

#include "model/celltext.h"

#include <algorithm>
#include <utility>

namespace coffer {

namespace {
// A view takes over a millisecond for an insertion of any size, so many pages are one insertion.
constexpr qint64 betweenInsertions = 100;

RowSort sortOf(int column, Qt::SortOrder order)
{
    switch (column) {
    case KeyColumn:
        return {SortBy::Key, order};
    case ValueColumn:
        return {SortBy::Value, order};
    case CreatedColumn:
        return {SortBy::Created, order};
    case UpdatedColumn:
        return {SortBy::Updated, order};
    case IdColumn:
        return {SortBy::Id, order};
    default:
        return {};
    }
}

} // namespace

int SecretsModel::Shown::count() const
{
    return static_cast<int>(query.isIdentity() ? snapshot.size() : rows.size());
}

quint32 SecretsModel::Shown::storeRow(int row) const
{
    return query.isIdentity() ? static_cast<quint32>(row) : rows[static_cast<std::size_t>(row)];
}

SecretsModel::SecretsModel(const SecretsApi &api, PageSizing sizing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pager(api, sizing)
{
    m_sinceShown.start();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        bringUpToDate();
        Q_EMIT pagingChanged();
    });
    connect(&m_pager, &Pager::replaced, this, [this] {
        m_isReplaced = true;
        m_job.reset(); // it works on rows that are gone
        bringUpToDate();
    });
    connect(&m_pager, &Pager::appended, this, &SecretsModel::bringUpToDate);
    connect(&m_pager, &Pager::changed, this, [this] {
        bringUpToDate(); // rows that could wait for more may be the last ones now
        showFailure();
        // A page among many is no news: whoever listens would do more work than loading it is.
        const bool isPursuing = m_pager.isPursuing();
        const bool isOther = isPursuing != std::exchange(m_wasPursuing, isPursuing);
        if (isOther || std::exchange(m_hasNews, false) || !mayWait()
            || !std::holds_alternative<Loading>(m_pager.paging())) {
            Q_EMIT pagingChanged();
        }
    });
    connect(&m_pager, &Pager::located, this, [this](const QUuid &id) {
        m_sought = id;
        bringUpToDate();
        tellWhereItIs();
    });
    connect(&m_pager, &Pager::notLocated, this, &SecretsModel::notLocated);
    connect(&m_pager, &Pager::startedAgain, this, &SecretsModel::startedAgain);
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : secretCount() + (m_hasFailureRow ? 1 : 0);
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<int> SecretsModel::failureRow() const
{
    return m_hasFailureRow ? std::optional(secretCount()) : std::nullopt;
}

SecretStore::Place SecretsModel::secretAt(int row) const
{
    return m_shown.snapshot.at(storeRow(row));
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= secretCount()) {
        return {};
    }
    const SecretStore::Place place = secretAt(index.row());
    return cellData(place.chunk, place.row, static_cast<int>(storeRow(index.row())),
                    static_cast<Column>(index.column()), role);
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

// Only in the server's order, where what comes next comes below: the rows that a filter leaves may
// all fit on the screen, and of a sorted list the end may stay in sight whatever is loaded. The
// whole list would be loaded unasked.
bool SecretsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pager.isReady() && m_query.isIdentity();
}

void SecretsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) { // Qt's own model tester does not ask first
        m_pager.next();
    }
}

void SecretsModel::sort(int column, Qt::SortOrder order)
{
    setQuery({m_query.filter, sortOf(column, order)});
}

void SecretsModel::refreshAndLocate(const QUuid &id, std::vector<Anchor> anchors)
{
    m_sought.reset();
    m_pager.refreshAndLocate(id, std::move(anchors));
}

void SecretsModel::lookedAt(int row)
{
    if (m_query.filter.isEmpty()) {
        m_pager.lookedAt(row, secretCount());
    }
}

void SecretsModel::setQuery(const RowQuery &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_job.reset(); // the newest wins
    bringUpToDate();
    showFailure();
    Q_EMIT pagingChanged();
}

// Has the rows follow the store and the query; what is on its way already will call this again.
void SecretsModel::bringUpToDate()
{
    const bool isExtension = !m_isReplaced && m_query == m_shown.query;
    const bool isGrown = m_pager.list().store().size() > m_shown.snapshot.size();
    if (m_job != nullptr || (isExtension && !isGrown)) {
        return;
    }
    if (isExtension && mayWait()) {
        if (!m_wait.isActive()) { // the next page may take longer than anybody waits
            m_wait.start(static_cast<int>(betweenInsertions - m_sinceShown.elapsed()) + 1);
        }
        return;
    }
    if (!m_query.isIdentity()) {
        arrangeRows(isExtension);
        return;
    }
    show({m_pager.list().store().snapshot(), m_query, {}}, isExtension);
}

bool SecretsModel::mayWait() const
{
    return m_pager.isPursuing() && m_sinceShown.elapsed() < betweenInsertions;
}

void SecretsModel::arrangeRows(bool isExtension)
{
    StoreSnapshot snapshot = m_pager.list().store().snapshot();
    m_job = std::make_unique<Arrangement>(
        snapshot, m_query, isExtension ? m_shown.rows : Rows{},
        isExtension ? m_shown.snapshot.size() : 0, [this, snapshot, isExtension](Rows rows) {
            m_job.reset();
            show({snapshot, m_query, std::move(rows)}, isExtension);
            bringUpToDate(); // pages may have come meanwhile
            tellWhereItIs();
            showFailure();
            Q_EMIT pagingChanged();
        });
}

void SecretsModel::show(Shown next, bool isExtension)
{
    m_sinceShown.restart();
    m_hasNews = true;
    m_isReplaced = false;
    const int before = m_shown.count();
    const int added = next.count() - before;
    if (isExtension && added == 0) { // more was loaded, but nothing that the query lets through
        m_shown = std::move(next);
        return;
    }
    // In the server's order what is new comes last; any other order is another list.
    if (isExtension && next.query.sort == RowSort{}) {
        beginInsertRows({}, before, before + added - 1);
        m_shown = std::move(next);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_shown = std::move(next);
    // A view that is reset asks at once; the row of a failure belongs to what it is told then.
    m_hasFailureRow = m_hasFailureRow && failureIn(paging()) != nullptr && m_shown.count() > 0;
    endResetModel();
}

// The row exists exactly while loading has failed and there are secrets for it to follow.
void SecretsModel::showFailure()
{
    const bool has = failureIn(paging()) != nullptr && secretCount() > 0;
    if (has == m_hasFailureRow) {
        return;
    }
    const int row = secretCount();
    has ? beginInsertRows({}, row, row) : beginRemoveRows({}, row, row);
    m_hasFailureRow = has;
    has ? endInsertRows() : endRemoveRows();
}

std::optional<int> SecretsModel::rowOf(const QUuid &id) const
{
    const auto row = m_isReplaced ? std::nullopt : m_pager.list().store().rowOf(id);
    if (!row || *row >= m_shown.snapshot.size()) {
        return std::nullopt;
    }
    if (m_shown.query.isIdentity()) {
        return static_cast<int>(*row);
    }
    const auto at = std::find(m_shown.rows.begin(), m_shown.rows.end(), *row);
    return at == m_shown.rows.end() ? std::nullopt
                                    : std::optional(static_cast<int>(at - m_shown.rows.begin()));
}

SentUpdate SecretsModel::lastSeen(const QUuid &id) const
{
    const auto row = m_pager.list().store().rowOf(id);
    if (!row) {
        return {id, {}};
    }
    const auto place = m_pager.list().store().at(*row);
    const Entry entry = place.chunk.entry(place.row);
    return {id, QString::fromUtf8(entry.key), {}, entry.updatedAt};
}

void SecretsModel::tellWhereItIs()
{
    if (!m_sought || m_job != nullptr || m_isReplaced) {
        return;
    }
    const QUuid id = *std::exchange(m_sought, std::nullopt);
    if (!m_pager.list().store().rowOf(id)) {
        Q_EMIT notLocated(); // another refresh has come between
    } else if (const auto row = rowOf(id)) {
        Q_EMIT located(*row);
    } else {
        Q_EMIT locatedOutside();
    }
}

} // namespace coffer
