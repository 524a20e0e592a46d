// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretcreator.h"
#include "model/secretsmodel.h"
#include "ui/entrymessages.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace coffer::ui {

namespace Ui {
class NewSecretDialog;
}

/// Takes a key and a value, has them created, and keeps both until the server has said yes.
class NewSecretDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Looks for known keys in \a model and sends through \a creator; both outlive the dialog.
    NewSecretDialog(const SecretsModel &model, SecretCreator &creator, QWidget *parent = nullptr);
    ~NewSecretDialog() override;
    void accept() override;
    /// Escape and the window's own button: asks first when something would be lost.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpButtons();
    void describeKey();
    [[nodiscard]] bool isEmpty() const;
    void discard();
    void clearFields();
    void askForValue();
    void send();
    void sending();
    void updateEnabled();
    void finished(const QString &key, const CreateOutcome &outcome);
    void created(const QString &key);
    void refused(const QString &key, const ApiError &error);

    const SecretsModel &m_model;
    SecretCreator &m_creator;
    std::unique_ptr<Ui::NewSecretDialog> m_ui;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_cancelText;
    QString m_taken; // the server has said that this key exists
    std::optional<EntryMessages> m_messages; // made with the bar
    QPointer<QWidget> m_focus; // where it was when the fields were disabled
};

} // namespace coffer::ui
