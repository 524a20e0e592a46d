// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretsview.h"

#include "model/celltext.h"
#include "model/utf8.h"
#include "ui/celldelegate.h"
#include "ui/errortext.h"
#include "ui/failurerow.h"
#include "ui/reference.h"
#include "ui/rowcursor.h"
#include "ui/selectedrows.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace coffer::ui {

SecretsView::SecretsView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; a trap otherwise
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Secrets"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The third click on a title brings the server's order back.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SecretsView::lookAhead);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isArranging) {
            m_place.scrollTouched();
        }
    });
    setRowHeight();
}

void SecretsView::setSecrets(SecretsModel *model)
{
    if (m_secrets != nullptr) {
        m_secrets->disconnect(this);
    }
    m_secrets = model;
    m_place = {};
    clearSpans(); // which would outlive the model they were for
    // Before the model, which the header would have sort itself at once.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setModel(model);
    Q_EMIT selectedCountChanged();
    if (model == nullptr) {
        return;
    }
    m_widths.reset();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SecretsView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &SecretsView::restorePlace);
    const auto touched = [this] {
        if (!m_isArranging) {
            m_place.selectionTouched();
        }
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, touched);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, touched);
    connect(model, &SecretsModel::pagingChanged, this, &SecretsView::showFailure);
    // Queued, because what is in sight is only known after the view has taken in the new rows.
    connect(model, &SecretsModel::pagingChanged, this, &SecretsView::lookAhead,
            Qt::QueuedConnection);
}

void SecretsView::showSecret(int row)
{
    // Not selectRow(): it looks at the keyboard, and after Ctrl+Enter it would toggle.
    const QModelIndex index = m_secrets->index(row, KeyColumn);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    setFocus();
}

std::optional<QByteArray> SecretsView::currentKey() const
{
    const int row = currentIndex().row();
    if (m_secrets == nullptr || row < 0 || row >= m_secrets->secretCount()) {
        return std::nullopt;
    }
    const SecretStore::Place place = m_secrets->secretAt(row);
    return place.chunk.key(place.row).toByteArray();
}

int SecretsView::selectedCount() const
{
    return m_secrets != nullptr ? rowCount(selectedRows(*selectionModel())) : 0;
}

// What is selected; otherwise what the keyboard is at.
QStringList SecretsView::keysToCopy() const
{
    if (m_secrets == nullptr) {
        return {};
    }
    const auto rows = selectedRows(*selectionModel());
    const auto current = rows.empty() ? currentKey() : std::nullopt;
    return current ? QStringList(fromUtf8(*current).text) : keysOf(*m_secrets, rows);
}

void SecretsView::copyKey() const
{
    const QStringList keys = keysToCopy();
    if (!keys.isEmpty()) {
        QGuiApplication::clipboard()->setText(keys.join(QLatin1Char('\n')));
    }
}

void SecretsView::copyReference() const
{
    QStringList references = keysToCopy();
    if (!references.isEmpty()) {
        std::transform(references.begin(), references.end(), references.begin(), referenceTo);
        QGuiApplication::clipboard()->setText(references.join(QLatin1Char('\n')));
    }
}

// Whole rows are selected, so the ends that matter are the list's, not the row's.
QModelIndex SecretsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_secrets != nullptr && (action == MoveHome || action == MoveEnd)) {
        const int row = action == MoveHome ? 0 : m_secrets->rowCount() - 1;
        return m_secrets->index(row, std::max(currentIndex().column(), 0));
    }
    return QTableView::moveCursor(action, modifiers);
}

void SecretsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(rowRect(*this, current)); // the cursor is around all of it
    viewport()->update(rowRect(*this, previous));
}

void SecretsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged();
}

void SecretsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintRowCursor(*this);
}

void SecretsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_secrets != nullptr && m_secrets->failureRow() == currentIndex().row()) {
        m_secrets->retry();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SecretsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_widths.fitKeys();
    fitFailure();
    lookAhead();
}

void SecretsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
}

void SecretsView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
}

void SecretsView::lookAhead()
{
    if (m_secrets == nullptr || !isVisible()) {
        return;
    }
    const int last = rowAt(viewport()->height() - 1);
    m_secrets->lookedAt(last < 0 ? m_secrets->rowCount() : last);
}

void SecretsView::showFailure()
{
    const std::optional<int> row = m_secrets->failureRow();
    // A screen reader finds cells in a table, and no other widgets.
    setAccessibleDescription(row ? errorText(std::get<Failed>(m_secrets->paging()).error).together()
                                 : QString());
    if (!row || indexWidget(m_secrets->index(*row, KeyColumn)) != nullptr) {
        return;
    }
    const bool wasAtEnd = rowViewportPosition(*row) <= viewport()->height();
    m_failure = new FailureRow(std::get<Failed>(m_secrets->paging()).error);
    // Queued, because going on removes the row, and with it the button that was clicked.
    connect(m_failure, &FailureRow::retryRequested, m_secrets, &SecretsModel::retry,
            Qt::QueuedConnection);
    setSpan(*row, 0, 1, ColumnCount);
    setIndexWidget(m_secrets->index(*row, KeyColumn), m_failure);
    fitFailure();
    if (wasAtEnd) { // where somebody waits for more, or has just tried again
        updateGeometries();
        scrollToBottom();
    }
}

// All of it in sight: never wider than the window, and as high as its words then need.
void SecretsView::fitFailure()
{
    const std::optional<int> row = m_secrets != nullptr ? m_secrets->failureRow() : std::nullopt;
    if (row && m_failure) {
        const int width = viewport()->width();
        m_failure->setMaximumWidth(width);
        verticalHeader()->resizeSection(*row, m_failure->heightForWidth(width));
    }
}

void SecretsView::refresh()
{
    m_secrets->refresh(m_place.anchors(*this, *m_secrets));
}

void SecretsView::rememberPlace()
{
    m_isArranging = true;
    m_place.remember(*this, *m_secrets);
}

void SecretsView::restorePlace()
{
    m_place.restore(*this, *m_secrets);
    m_isArranging = false;
    Q_EMIT selectedCountChanged(); // a reset forgets the selection without a word
    showFailure(); // its widget went with the rows
}

} // namespace coffer::ui
