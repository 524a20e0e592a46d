// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"

#include <QItemSelection>

#include <optional>
#include <vector>

class QTableView;

namespace coffer::ui {

/// Remembers which secrets of a table are selected, current and in sight, while its rows are
/// arranged anew, and finds them again among the new ones.
///
/// What a filter hides is remembered until somebody selects or scrolls on without it, so that
/// clearing the filter brings back what was there before.
class KeptPlace final
{
public:
    /// To be called before the rows of \a model change.
    void remember(const QTableView &view, const SecretsModel &model);
    /// To be called when they have changed.
    void restore(QTableView &view, const SecretsModel &model);
    /// Somebody has selected something: what was selected before and is hidden counts no more.
    void selectionTouched();
    /// Somebody has scrolled: what was in sight before counts no more.
    void scrollTouched() { m_knowsScroll = false; }
    /// The secrets that a refresh has to bring back: the current one, the one that is to stay in
    /// sight and the last that is selected; with a query, whatever is loaded.
    [[nodiscard]] std::vector<Anchor> anchors(const QTableView &view, const SecretsModel &model);

private:
    using StoreRow = std::optional<std::size_t>;
    /// Where the remembered secrets are now.
    struct Found
    {
        QItemSelection selection = {};
        int current = -1;
        int inSight = -1;
        int after = -1; // the first row that the server lists after the one that was in sight
    };

    void rememberSelection(const QTableView &view, const SecretsModel &model);
    void rememberScroll(const QTableView &view, const SecretsModel &model);
    void followTo(const SecretsModel &model);
    [[nodiscard]] Found find(const SecretsModel &model) const;
    void scroll(QTableView &view, const Found &found) const;

    StoreSnapshot m_list; // what the rows below are rows of
    std::vector<bool> m_selected;
    StoreRow m_current;
    StoreRow m_inSight; // what is to stay where it is on the screen; none: the list's beginning
    int m_offset = 0; // of that from the viewport's top, in pixels
    bool m_knowsSelection = false; // it is as it was restored
    bool m_knowsScroll = false;
};

} // namespace coffer::ui
