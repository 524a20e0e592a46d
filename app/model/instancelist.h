// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instanceorder.h"
#include "model/instancesource.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace coffer {

/// The core instances that can be chosen: those that are pinned, those that were used, then the
/// server's, page by page, and of all of them only those that a text is found in.
///
/// Whether the server looks for a whole name or a part of it is unknown (contract, *Finding the
/// core instance*). So what is here is searched here, and the server is asked beside that.
class InstanceList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Id = Qt::UserRole, Status, Environment, Version, IsPinned, IsRecent };

    /// Asks \a api, which must outlive it, for the instances of \a project; the server is asked for
    /// a name when nobody has typed for \a pause.
    InstanceList(const ProjectsApi &api, const QUuid &project,
                 std::chrono::milliseconds pause = std::chrono::milliseconds(250));
    ~InstanceList() override;

    [[nodiscard]] const InstanceOrder &order() const { return m_order; }
    void setKnown(std::vector<CoreInstance> pinned, std::vector<CoreInstance> recent);
    void setPinned(const QUuid &id, bool isPinned);
    void setFilter(const QString &text); ///< see InstanceOrder::matching

    [[nodiscard]] CoreInstance instance(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const QUuid &id) const;
    [[nodiscard]] bool isLoading() const;
    /// Whether the server has named all that there are.
    [[nodiscard]] bool isComplete() const;
    /// Why not, if loading has stopped.
    [[nodiscard]] const ApiError *error() const;
    [[nodiscard]] std::size_t unusableCount() const { return m_unusable; }
    void retry();
    /// How long it is until that is tried again by itself; 0: it is not.
    [[nodiscard]] std::chrono::milliseconds wait() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// `isLoading`, `isComplete`, `error` or a count may be another.
    void stateChanged();

private:
    [[nodiscard]] InstanceSource *active() const;
    void search();
    void take(const InstancePage &page);
    void goOn();
    void arrange();

    const ProjectsApi &m_api;
    QUuid m_project;
    QString m_filter;
    QTimer m_pause;
    InstanceOrder m_order;
    std::vector<CoreInstance> m_rows; // what is shown
    std::size_t m_unusable = 0;
    InstanceSource m_all;
    std::unique_ptr<InstanceSource> m_search; // by name, while something is typed
};

} // namespace coffer
