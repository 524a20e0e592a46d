// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"
#include "ui/failureplace.h"
#include "ui/keptplace.h"
#include "ui/tablecolumns.h"

#include <QDeadlineTimer>
#include <QTableView>

namespace coffer::ui {

/// The table of secrets: tells the model how far one looks, so that it loads ahead, and shows on
/// the last row why loading stopped.
class SecretsView final : public QTableView
{
    Q_OBJECT
public:
    explicit SecretsView(QWidget *parent = nullptr);

    /// Shows \a model, or nothing; replaces QTableView::setModel for this one kind of model.
    void setSecrets(SecretsModel *model);
    [[nodiscard]] const SecretsModel *secrets() const { return m_secrets; }
    /// Reads the list again, as far as it takes to show what is in sight and selected.
    void refresh();
    /// The same, and goes on to the secret \a id; then the model tells where it is.
    void refreshTo(const QUuid &id);
    /// Does nothing at Return for a moment, because one that was meant for a dialog that has just
    /// closed is not for the row.
    void ignoreReturn();
    /// Takes the focus, to a row that is in sight.
    void enter();
    /// Selects the one secret at \a row and scrolls to it.
    void showSecret(int row);
    /// The row of the current secret; none on the failure's row or without a row.
    [[nodiscard]] std::optional<int> currentSecretRow() const;
    /// The secret the keyboard is at; none on the failure's row or without a row.
    [[nodiscard]] std::optional<SecretStore::Place> currentSecret() const;
    /// Its key, exactly.
    [[nodiscard]] std::optional<QByteArray> currentKey() const
    {
        const auto secret = currentSecret();
        return secret ? std::optional(secret->chunk.key(secret->row).toByteArray()) : std::nullopt;
    }
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] TableColumns &columns() { return m_columns; }

Q_SIGNALS:
    void entered(); ///< somebody has pressed Enter on a secret, or clicked it twice
    void selectedCountChanged(); ///< it may have
    void currentSecretChanged(); ///< it is another one, or it may have other content

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using QTableView::setModel;
    void lookAhead();
    void rememberPlace();
    void restorePlace();

    SecretsModel *m_secrets = nullptr;
    FailurePlace m_failure{*this};
    KeptPlace m_place;
    TableColumns m_columns{*this};
    QDeadlineTimer m_deaf{0}; // to Return
    bool m_isArranging = false; // what changes now, nobody has changed
};

} // namespace coffer::ui
