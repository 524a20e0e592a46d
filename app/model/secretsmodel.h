// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "model/pagetrail.h"
#include "store/secretstore.h"

#include <QAbstractTableModel>

namespace coffer {

/// The secrets of one core instance as a table that loads page by page, as it is looked at.
///
/// Source of the rules: contract, *Backward pagination*; qt-facts, *Table*.
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Asks \a api, which must outlive the model, for \a pageSize secrets at a time, 1 or more.
    SecretsModel(const SecretsApi &api, int pageSize, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const Paging &paging() const { return m_paging; }
    [[nodiscard]] const SecretStore &store() const { return m_store; }
    /// How many secrets are loaded: the rows without the one that tells why loading stopped.
    [[nodiscard]] int secretCount() const { return static_cast<int>(m_store.size()); }
    /// The row after the last secret that stands for a failure; none unless loading failed.
    [[nodiscard]] std::optional<int> failureRow() const;
    /// How many there are in all, where the server's `count` can mean that.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Whether pages are loaded without being looked at: all of them, or until a secret is found.
    [[nodiscard]] bool isPursuing() const;

    /// Reads the list again from the start; the rows stay until the first page is here.
    void refresh();
    /// Goes on after a failure, from where it stopped.
    void retry();
    /// Loads every page that is left.
    void loadAll();
    /// Reads the list again and loads pages until \a id is among them; then `located` tells.
    void refreshAndLocate(const QUuid &id);
    /// Gives up `loadAll` and the search for an id; the page on its way still arrives.
    void stop();
    /// Says that the view shows rows up to \a row; loads the next page before its end is in sight.
    void lookedAt(int row);

Q_SIGNALS:
    /// The paging state or `isPursuing`, and with them `failureRow`, `total` and `secretCount`, may
    /// have changed.
    void pagingChanged();
    /// The row of the id that was to be located.
    void located(int row);
    /// The list ended, loading failed or was stopped, or something else was asked for, before the
    /// id was found. Each `refreshAndLocate` but one that another replaces is answered once.
    void notLocated();

private:
    struct OnDemand
    {
    };
    struct LoadAll
    {
    };
    struct Locate
    {
        QUuid id;
    };
    using Goal = std::variant<OnDemand, LoadAll, Locate>;

    void load(Position from);
    void arrived(tl::expected<Page, ApiError> answer);
    void replaceRows(const std::shared_ptr<const PageChunk> &chunk, Paging next);
    void appendRows(const std::shared_ptr<const PageChunk> &chunk, Paging next);
    void become(Paging next);
    void goOn();
    void pursue(Goal goal);
    void pursueGoal();
    void searchOn(QUuid id);

    const SecretsApi &m_api;
    int m_pageSize;
    SecretStore m_store;
    PageTrail m_trail;
    std::optional<qint64> m_count;
    Goal m_goal;
    Paging m_paging = Ready{}; // last, so that a request in flight is cancelled first
};

} // namespace coffer
