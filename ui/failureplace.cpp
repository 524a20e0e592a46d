// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/failureplace.h"

#include "model/celltext.h"
#include "model/secretsmodel.h"
#include "ui/failurerow.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace coffer::ui {

FailurePlace::FailurePlace(QTableView &view)
    : m_view(view)
{
}

void FailurePlace::show(SecretsModel &model)
{
    const std::optional<int> row = model.failureRow();
    // A screen reader finds cells in a table, and no other widgets.
    m_view.setAccessibleDescription(row ? FailureRow::words(model.paging()) : QString());
    const bool isInPlace = row && m_view.indexWidget(model.index(*row, KeyColumn)) != nullptr;
    if (std::exchange(m_hasSpan, isInPlace) && !isInPlace) {
        m_view.clearSpans(); // which stays behind when all rows change, on whatever is there then
    }
    if (!row) {
        return;
    }
    if (isInPlace) {
        m_row = *row; // a filter's answer may have come above it
        m_widget->show(model.paging());
        fit();
        return;
    }
    const bool wasAtEnd = m_view.rowViewportPosition(*row) <= m_view.viewport()->height();
    m_row = *row;
    m_widget = new FailureRow;
    m_widget->show(model.paging());
    // Queued, because going on removes the row, and with it the button that was clicked.
    QObject::connect(m_widget, &FailureRow::retryRequested, &model, &SecretsModel::retry,
                     Qt::QueuedConnection);
    QObject::connect(m_widget, &FailureRow::giveUpRequested, &model, &SecretsModel::giveUp,
                     Qt::QueuedConnection);
    m_view.setSpan(m_row, 0, 1, ColumnCount);
    m_hasSpan = true;
    m_view.setIndexWidget(model.index(m_row, KeyColumn), m_widget);
    fit();
    if (wasAtEnd) { // where somebody waits for more, or has just tried again
        m_view.doItemsLayout(); // the scroll bar knows of the new height only then
        m_view.scrollToBottom();
    }
}

void FailurePlace::fit()
{
    if (m_widget) { // it goes with its row
        const int width = m_view.viewport()->width();
        m_widget->setMaximumWidth(width);
        m_view.verticalHeader()->resizeSection(m_row, m_widget->heightForWidth(width));
    }
}

} // namespace coffer::ui
