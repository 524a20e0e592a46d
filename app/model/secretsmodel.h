// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sentwrite.h"
#include "model/arrangement.h"
#include "model/pager.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace coffer {

/// The secrets of one core instance as a table: those that a query leaves, in its order, while the
/// pager loads more of them as they are looked at.
///
/// Source of the rules: qt-facts, *Table*.
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Asks \a api, which must outlive the model.
    SecretsModel(const SecretsApi &api, PageSizing sizing, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Sorts by \a column from now on, or shows the server's order for a negative one.
    void sort(int column, Qt::SortOrder order) override;

    /// How many secrets are shown: the rows without the one that tells why loading stopped.
    [[nodiscard]] int secretCount() const { return m_shown.count(); }
    /// How many secrets are loaded and looked through; the query may leave fewer.
    [[nodiscard]] int loadedCount() const { return static_cast<int>(m_shown.snapshot.size()); }
    /// The secret at \a row, 0 <= row < secretCount().
    [[nodiscard]] SecretStore::Place secretAt(int row) const;
    /// The row in the store of the secret at \a row; and what that is a row of.
    [[nodiscard]] quint32 storeRow(int row) const { return m_shown.storeRow(row); }
    [[nodiscard]] const StoreSnapshot &snapshot() const { return m_shown.snapshot; }
    /// What is known of \a id; of one that is not loaded, nothing but that.
    [[nodiscard]] SentUpdate lastSeen(const QUuid &id) const;
    /// The row of \a id; none if it is not shown. Looks at every row of a query's answer.
    [[nodiscard]] std::optional<int> rowOf(const QUuid &id) const;
    /// The row after the last secret that stands for a failure; none unless loading failed, and
    /// perhaps waits to be tried again.
    [[nodiscard]] std::optional<int> failureRow() const;

    /// Shows what \a query leaves from now on; the rows change when that has been worked out.
    void setQuery(const RowQuery &query);
    [[nodiscard]] const RowQuery &query() const { return m_query; }
    /// Whether what is shown is not yet what `query` asks for.
    [[nodiscard]] bool isArranging() const { return m_job != nullptr; }

    // The pager's; see there.
    [[nodiscard]] const Paging &paging() const { return m_pager.paging(); }
    [[nodiscard]] const SecretStore &store() const { return m_pager.list().store(); }
    [[nodiscard]] std::optional<qint64> total() const { return m_pager.list().total(); }
    [[nodiscard]] bool isPursuing() const { return m_pager.isPursuing(); }
    [[nodiscard]] bool isReadingAgain() const { return m_pager.isReadingAgain(); }
    [[nodiscard]] SoughtRow whereIs(const QUuid &id) const { return m_pager.list().whereIs(id); }
    void refresh(std::vector<Anchor> anchors = {}) { m_pager.refresh(std::move(anchors)); }
    void retry() { m_pager.retry(); }
    void giveUp() { m_pager.giveUp(); }
    void loadAll() { m_pager.loadAll(); }
    void refreshAndLocate(const QUuid &id, std::vector<Anchor> anchors = {});
    void stop() { m_pager.stop(); }
    void setPageSizing(PageSizing sizing) { m_pager.setPageSizing(sizing); }
    /// Says that the view shows rows up to \a row; loads the next page before its end is in sight.
    void lookedAt(int row);

Q_SIGNALS:
    /// What the pager says, `secretCount`, `loadedCount` or `isArranging` may have changed.
    void pagingChanged();
    /// The row of the id that was to be located.
    void located(int row);
    /// The id that was to be located is loaded, but the filter does not let it through.
    void locatedOutside();
    void notLocated(); ///< as the pager says it
    void startedAgain(); ///< as the pager says it

private:
    /// What the rows are: a moment of the store and its rows in the order of a query.
    struct Shown
    {
        StoreSnapshot snapshot = {};
        RowQuery query = {};
        Rows rows = {}; // only where the query is one
        [[nodiscard]] int count() const;
        [[nodiscard]] quint32 storeRow(int row) const;
    };

    void bringUpToDate();
    [[nodiscard]] bool mayWait() const;
    void arrangeRows(bool isExtension);
    void show(Shown next, bool isExtension);
    void showFailure();
    void tellWhereItIs();

    Pager m_pager;
    RowQuery m_query;
    Shown m_shown;
    bool m_isReplaced = false; // the store is no longer the one that is shown
    bool m_hasFailureRow = false;
    bool m_wasPursuing = false;
    bool m_hasNews = false; // of which nobody has been told
    QElapsedTimer m_sinceShown;
    QTimer m_wait; // for rows that would wait for more
    std::optional<QUuid> m_sought; // loaded, but not among the rows yet
    std::unique_ptr<Arrangement> m_job;
};

} // namespace coffer
