// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/loadedlist.h"
#include "model/pagesize.h"
#include "model/readahead.h"

#include <QElapsedTimer>
#include <QObject>

namespace coffer {

/// Loads the list page by page into a store: at most one request at a time, ahead of the reader.
///
/// Source of the rules: contract, *Backward pagination*.
class Pager final : public QObject
{
    Q_OBJECT
public:
    /// Asks \a api, which must outlive it.
    Pager(const SecretsApi &api, PageSizing sizing, QObject *parent = nullptr);

    [[nodiscard]] const Paging &paging() const { return m_paging; }
    [[nodiscard]] const LoadedList &list() const { return m_list; }
    /// Whether pages are loaded without being looked at: all of them, or until something is found.
    [[nodiscard]] bool isPursuing() const;
    /// Whether the list is being read again, so that what is here is about to go.
    [[nodiscard]] bool isReadingAgain() const;
    /// Whether a page may be asked for.
    [[nodiscard]] bool isReady() const { return std::holds_alternative<Ready>(m_paging); }

    /// Asks for the next page, if one may be asked for.
    void next();
    /// Reads the list again from the start. What is here stays until the new list has come to each
    /// of \a anchors, or well past where it was.
    void refresh(std::vector<Anchor> anchors = {});
    void retry(); ///< goes on after a failure, from where it stopped; waits no longer
    void giveUp(); ///< what has failed and is tried again by itself, now or later, is not any more
    void loadAll(); ///< loads every page that is left
    /// Refreshes, and loads pages until \a id is among them.
    void refreshAndLocate(const QUuid &id, std::vector<Anchor> anchors = {});
    void stop(); ///< gives up all of these; a page that was asked for once still arrives
    /// How many secrets are asked for at a time from the next page on.
    void setPageSizing(PageSizing sizing);
    /// \a row of \a rows is in sight; asks for the next page before their end is.
    void lookedAt(int row, int rows);

Q_SIGNALS:
    void replaced(); ///< the list's store is another one
    void appended(); ///< the list's store has grown
    void changed(); ///< `paging`, the list's total or `isPursuing` may have changed
    void located(const QUuid &id); ///< it is in the store
    /// The list ended, loading failed or was stopped, or something else was asked for, before the
    /// id was found. Each `refreshAndLocate` but one that another replaces is answered once.
    void notLocated();
    /// The server no longer knew where it had stopped, so the list is read again from its start.
    void startedAgain();

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

    void readAgain(std::vector<Anchor> anchors, Goal goal);
    void load(Position from);
    void ask(Position from, std::optional<ApiError> error = {});
    [[nodiscard]] Request send(const Position &from);
    void foreseen(const std::optional<Cursor> &next);
    void noteAnswer(const Position &from);
    void arrived(tl::expected<Page, ApiError> answer);
    void failed(const Position &from, ApiError error);
    [[nodiscard]] bool startsAgain(const Position &from, const ApiError &error);
    void waitFor(const Position &from, ApiError error, std::chrono::milliseconds wait);
    void stopAt(const Position &from, ApiError error);
    void announce(bool isReplaced, bool isAppended);
    [[nodiscard]] bool wantsMore() const;
    void pursue(Goal goal);
    void settleSearch();

    const SecretsApi &m_api;
    PageSize m_size;
    ReadAhead m_readAhead;
    QElapsedTimer m_clock; // monotonic
    std::optional<qint64> m_askedAt; // until it is answered
    LoadedList m_list;
    bool m_hasStartedAgain = false; // since somebody asked for the list, or for another try
    Goal m_goal;
    int m_attempts = 0; // at the page that is asked for, that have failed
    std::optional<Request> m_ahead; // for the page after the one that is just being taken
    Paging m_paging = Ready{}; // last, so that a request in flight is cancelled first
};

} // namespace coffer
