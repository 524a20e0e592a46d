// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "model/secretcreator.h"
#include "model/secretsmodel.h"
#include "ui/entrydialog.h"
#include "ui/guard.h"

#include <functional>
#include <memory>

namespace coffer::ui {

namespace Ui {
class NewSecretDialog;
}

/// Takes a key and a value, has them created, and keeps both until the server has said yes.
class NewSecretDialog final : public EntryDialog
{
    Q_OBJECT
public:
    /// Looks for known keys in \a model and sends through \a creator; both outlive the dialog.
    NewSecretDialog(const SecretsModel &model, SecretCreator &creator, const WriteGuard &guard = {},
                    QWidget *parent = nullptr);
    ~NewSecretDialog() override;
    /// Says how long a value that is shown stays so with nobody there.
    void setPreferences(std::function<Preferences()> preferences);
    void accept() override;
    /// Has the file at \a paths, which must be one, as the value.
    void takeFiles(const QStringList &paths);

Q_SIGNALS:
    void existingWanted(const QString &key); ///< somebody wants to see the secret that has it
    void listWanted(); ///< somebody has made room, or wants to see whether there is some

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] bool isBusy() const override { return m_creator.isBusy(); }
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString beforeLoss() const override;
    [[nodiscard]] bool maySend() const override;
    void tellMissing() override;
    void forget() override;

private:
    void setUpEntries();
    void listChanged();
    void describeKey();
    void clearFields();
    void askForValue();
    void send();
    void finished(const QString &key, const CreateOutcome &outcome);
    void created(const QString &key, bool isReread);
    void unconfirmed(const Unconfirmed &outcome);
    void refused(const QString &key, const ApiError &error);

    const SecretsModel &m_model;
    SecretCreator &m_creator;
    std::unique_ptr<Ui::NewSecretDialog> m_ui;
    QString m_taken; // the server has said that this key exists
    bool m_isFull = false; // no more can be created, until the list is read again
};

} // namespace coffer::ui
