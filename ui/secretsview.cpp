// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretsview.h"

#include "model/celltext.h"
#include "model/utf8.h"
#include "ui/celldelegate.h"
#include "ui/errortext.h"
#include "ui/failurerow.h"
#include "ui/reference.h"

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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column) { m_keysFit = m_keysFit && column != KeyColumn; });
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
    if (model == nullptr) {
        return;
    }
    setColumnWidths();
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

void SecretsView::copyKey() const
{
    if (const auto key = currentKey()) {
        QGuiApplication::clipboard()->setText(fromUtf8(*key).text);
    }
}

void SecretsView::copyReference() const
{
    if (const auto key = currentKey()) {
        QGuiApplication::clipboard()->setText(referenceTo(fromUtf8(*key).text));
    }
}

QModelIndex SecretsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are selected, so the ends that matter are the list's, not the row's.
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, toAnEnd ? modifiers | Qt::ControlModifier : modifiers);
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
    fitKeys();
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

void SecretsView::setColumnWidths()
{
    const int em = fontMetrics().averageCharWidth();
    setColumnWidth(ValueColumn, 30 * em);
    setColumnWidth(CreatedColumn, 18 * em);
    setColumnWidth(UpdatedColumn, 18 * em);
    fitKeys();
}

// Keys are what is read, and the longest: they get the room that is left.
void SecretsView::fitKeys()
{
    if (m_secrets == nullptr || !m_keysFit) {
        return;
    }
    const int em = fontMetrics().averageCharWidth();
    const QFont fixed = CellDelegate::idFont(font());
    const int id = QFontMetrics(fixed).horizontalAdvance(QUuid().toString(QUuid::WithoutBraces));
    const int others = columnWidth(ValueColumn) + columnWidth(CreatedColumn)
        + columnWidth(UpdatedColumn) + id + 2 * em;
    setColumnWidth(KeyColumn, std::max(30 * em, viewport()->width() - others));
    m_keysFit = true; // that was us
}

void SecretsView::lookAhead()
{
    // In the middle of new rows the view would seem to have come to its end.
    if (m_secrets == nullptr || m_isArranging || !isVisible()) {
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
    m_failure = new FailureRow(std::get<Failed>(m_secrets->paging()).error);
    // Queued, because going on removes the row, and with it the button that was clicked.
    connect(m_failure, &FailureRow::retryRequested, m_secrets, &SecretsModel::retry,
            Qt::QueuedConnection);
    setSpan(*row, 0, 1, ColumnCount);
    setIndexWidget(m_secrets->index(*row, KeyColumn), m_failure);
    fitFailure();
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
    showFailure(); // its widget went with the rows
}

} // namespace coffer::ui
