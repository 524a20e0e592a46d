// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretsview.h"

#include "model/celltext.h"
#include "ui/rowcursor.h"
#include "ui/selectedrows.h"
#include "ui/tablelook.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace coffer::ui {

SecretsView::SecretsView(QWidget *parent)
    : QTableView(parent)
{
    new TableLook(this);
    setAccessibleName(tr("Secrets"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        lookAhead();
        if (!m_isArranging) {
            m_place.scrollTouched();
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_secrets != nullptr && index.row() < m_secrets->secretCount()) {
            Q_EMIT entered();
        }
    });
}

void SecretsView::setSecrets(SecretsModel *model)
{
    if (m_secrets != nullptr) {
        m_secrets->disconnect(this);
    }
    m_secrets = model;
    m_place = {};
    clearSpans(); // which would outlive the model they were for
    m_columns.aboutToGo();
    setModel(model);
    Q_EMIT selectedCountChanged();
    Q_EMIT currentSecretChanged();
    if (model == nullptr) {
        return;
    }
    // The titles show no selection; but with the table's, each looks through all rows for it.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, model));
    m_columns.haveCome();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SecretsView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &SecretsView::restorePlace);
    const auto touched = [this] {
        if (!m_isArranging) {
            m_place.selectionTouched();
        }
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, touched);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SecretsView::selectedCountChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, touched);
    connect(model, &SecretsModel::pagingChanged, this, [this] { m_failure.show(*m_secrets); });
    // Queued, because what is in sight is only known after the view has taken in the new rows.
    connect(
        model, &SecretsModel::pagingChanged, this,
        [this] {
            if (m_secrets != nullptr && m_secrets->query().isIdentity()) {
                lookAhead(); // a sorted list goes on only for who scrolls to its end
            }
        },
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

std::optional<int> SecretsView::currentSecretRow() const
{
    const int row = currentIndex().row();
    const bool isSecret = m_secrets != nullptr && row >= 0 && row < m_secrets->secretCount();
    return isSecret ? std::optional(row) : std::nullopt;
}

std::optional<SecretStore::Place> SecretsView::currentSecret() const
{
    const auto row = currentSecretRow();
    return row ? std::optional(m_secrets->secretAt(*row)) : std::nullopt;
}

int SecretsView::selectedCount() const
{
    return m_secrets != nullptr ? rowCount(selectedRows(*selectionModel())) : 0;
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
    if (!m_isArranging && current.row() != previous.row()) {
        Q_EMIT currentSecretChanged();
    }
}

void SecretsView::ignoreReturn()
{
    m_deaf.setRemainingTime(QApplication::doubleClickInterval());
}

void SecretsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintRowCursor(*this);
}

void SecretsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_deaf.hasExpired()) {
        return;
    }
    if (enter && m_secrets != nullptr && m_secrets->failureRow() == currentIndex().row()) {
        m_secrets->retry();
        return;
    }
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == 0 && currentSecret()) {
        Q_EMIT entered();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SecretsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns.fit();
    m_failure.fit();
    lookAhead();
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

void SecretsView::enter()
{
    setFocus();
    const QRect current = visualRect(currentIndex());
    if (!currentIndex().isValid() || !viewport()->rect().intersects(current)) {
        // Not selectRow(): where windows go from right to left it finds no column, and does
        // nothing.
        const QModelIndex first = model()->index(std::max(rowAt(0), 0), KeyColumn);
        selectionModel()->setCurrentIndex(
            first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void SecretsView::refresh()
{
    m_secrets->refresh(m_place.anchors(*this, *m_secrets));
}

void SecretsView::refreshTo(const QUuid &id)
{
    m_secrets->refreshAndLocate(id, m_place.anchors(*this, *m_secrets));
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
    Q_EMIT currentSecretChanged();
    m_failure.show(*m_secrets); // its widget went with the rows
}

} // namespace coffer::ui
