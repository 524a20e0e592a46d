// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keptplace.h"

#include "model/celltext.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace coffer::ui {

namespace {

// A view looks through all ranges for every cell that it paints: 7 ms a frame for so many.
// Thousands of matches that are all selected would be scattered over a million rows without the
// filter.
constexpr qsizetype mostRanges = 10'000;

// Whether rows of one are rows of the other: a list that is read again is made of other chunks.
bool isSameList(const StoreSnapshot &one, const StoreSnapshot &other)
{
    return one.size() > 0 && other.size() > 0 && one.parts()[0].chunk == other.parts()[0].chunk;
}

QUuid idAt(const StoreSnapshot &list, std::size_t row)
{
    const SecretStore::Place place = list.at(row);
    return place.chunk.id(place.row);
}

} // namespace

void KeptPlace::selectionTouched()
{
    m_knowsSelection = false;
    m_knowsScroll = false; // what was selected is what is looked at
}

void KeptPlace::remember(const QTableView &view, const SecretsModel &model)
{
    if (!isSameList(m_list, model.snapshot())) {
        m_knowsSelection = false;
        m_knowsScroll = false;
    }
    m_list = model.snapshot();
    if (!m_knowsSelection) {
        rememberSelection(view, model);
    }
    if (!m_knowsScroll) {
        rememberScroll(view, model);
    }
}

void KeptPlace::rememberSelection(const QTableView &view, const SecretsModel &model)
{
    m_selected.assign(m_list.size(), false);
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const int end = std::min(range.bottom() + 1, model.secretCount());
        for (int row = range.top(); row < end; ++row) {
            m_selected[model.storeRow(row)] = true;
        }
    }
    const int current = view.currentIndex().row();
    const bool isSecret = current >= 0 && current < model.secretCount();
    m_current = isSecret ? StoreRow(model.storeRow(current)) : std::nullopt;
}

void KeptPlace::rememberScroll(const QTableView &view, const SecretsModel &model)
{
    m_inSight.reset();
    const auto keep = [&](int row) {
        if (row >= 0 && row < model.secretCount()) {
            m_inSight = model.storeRow(row);
            m_offset = view.rowViewportPosition(row);
        }
    };
    // What is selected matters more than what happens to be above it; but whoever is at the
    // beginning of a list wants to be at the beginning of the next one.
    const QModelIndex current = view.currentIndex();
    const int position = view.rowViewportPosition(current.row());
    if (current.isValid() && view.selectionModel()->isSelected(current)
        && position > -view.rowHeight(current.row()) && position < view.viewport()->height()) {
        keep(current.row());
    } else if (view.verticalScrollBar()->value() > 0) {
        keep(view.rowAt(0));
    }
}

std::vector<Anchor> KeptPlace::anchors(const QTableView &view, const SecretsModel &model)
{
    std::vector<Anchor> anchors;
    if (model.snapshot().size() == 0) {
        return anchors;
    }
    remember(view, model);
    const auto keep = [&](std::size_t row) {
        if (const QUuid id = idAt(m_list, row); !id.isNull()) {
            anchors.push_back({id, row});
        }
    };
    if (!model.query().isIdentity()) {
        keep(m_list.size() - 1); // matches can be anywhere in it
    }
    for (const StoreRow &row : {m_current, m_inSight}) {
        if (row) {
            keep(*row);
        }
    }
    const auto last = std::find(m_selected.rbegin(), m_selected.rend(), true);
    if (last != m_selected.rend()) {
        keep(static_cast<std::size_t>(m_selected.rend() - last) - 1);
    }
    return anchors;
}

// Has the remembered rows be rows of the list that the model shows now.
void KeptPlace::followTo(const SecretsModel &model)
{
    if (!isSameList(m_list, model.snapshot())) {
        // The store may have gone on since, beyond the rows that are shown.
        const auto follow = [&](const StoreRow &row) {
            const StoreRow now = row ? model.store().rowOf(idAt(m_list, *row)) : std::nullopt;
            return now < model.snapshot().size() ? now : std::nullopt;
        };
        std::vector<bool> selected(model.snapshot().size(), false);
        for (std::size_t row = 0; row < m_selected.size(); ++row) {
            if (m_selected[row]) {
                if (const auto now = follow(row)) {
                    selected[*now] = true;
                }
            }
        }
        m_selected = std::move(selected);
        m_current = follow(m_current);
        m_inSight = follow(m_inSight);
    }
    m_list = model.snapshot();
    m_selected.resize(m_list.size(), false);
}

KeptPlace::Found KeptPlace::find(const SecretsModel &model) const
{
    Found found;
    const bool anySelected =
        std::find(m_selected.begin(), m_selected.end(), true) != m_selected.end();
    if (model.query().isIdentity() && !anySelected) { // no need to look at a million rows
        const auto rowOf = [&](const StoreRow &row) {
            return row && *row < model.snapshot().size() ? static_cast<int>(*row) : -1;
        };
        found.current = rowOf(m_current);
        found.inSight = rowOf(m_inSight);
        return found;
    }
    int first = -1; // of a run of selected rows
    const auto endRun = [&](int end) {
        if (first >= 0) {
            found.selection.append(
                QItemSelectionRange(model.index(first, 0), model.index(end - 1, ColumnCount - 1)));
        }
        first = -1;
    };
    for (int row = 0; row < model.secretCount(); ++row) {
        const std::size_t storeRow = model.storeRow(row);
        if (!m_selected[storeRow]) {
            endRun(row);
        } else if (first < 0) {
            first = row;
        }
        found.current = m_current == storeRow ? row : found.current;
        found.inSight = m_inSight == storeRow ? row : found.inSight;
        found.after = found.after < 0 && m_inSight < storeRow ? row : found.after;
    }
    endRun(model.secretCount());
    return found;
}

void KeptPlace::restore(QTableView &view, const SecretsModel &model)
{
    followTo(model);
    Found found = find(model);
    if (found.selection.size() > mostRanges) {
        found.selection.clear(); // it is remembered all the same, for when it is in one piece again
    }
    view.doItemsLayout(); // the scroll bar knows of the new rows only then
    view.selectionModel()->select(found.selection, QItemSelectionModel::ClearAndSelect);
    if (found.current >= 0) {
        // A view scrolls to what becomes current; passing the end, it would load the next page.
        const bool scrolls = view.hasAutoScroll();
        view.setAutoScroll(false);
        view.selectionModel()->setCurrentIndex(model.index(found.current, KeyColumn),
                                               QItemSelectionModel::NoUpdate);
        view.setAutoScroll(scrolls);
    }
    scroll(view, found);
    m_knowsSelection = true;
    m_knowsScroll = true;
}

void KeptPlace::scroll(QTableView &view, const Found &found) const
{
    QScrollBar &bar = *view.verticalScrollBar();
    if (!m_inSight) {
        bar.setValue(0);
    } else if (found.inSight >= 0) {
        bar.setValue(bar.value() + view.rowViewportPosition(found.inSight) - m_offset);
    } else {
        bar.setValue(bar.value() + view.rowViewportPosition(std::max(found.after, 0)));
    }
}

} // namespace coffer::ui
