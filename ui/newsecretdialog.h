// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretcreator.h"
#include "model/secretsmodel.h"
#include "ui/valuefile.h"

#include <QDialog>

#include <memory>
#include <optional>

class QMimeData;
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

public Q_SLOTS:
    void accept() override;
    /// Escape and the window's own button: asks first when something would be lost.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpFields();
    void setUpButtons();
    void describeKey();
    void describeValue();
    void describeWarnings(QByteArrayView value);
    void chooseFile();
    void takeFile(const QString &path);
    void removeFile();
    void setRevealed(bool revealed);
    [[nodiscard]] WipedBytes value() const;
    [[nodiscard]] bool isEmpty() const;
    void discard();
    void clearFields();
    void updateEnabled();
    void finished(const QString &key, const CreateOutcome &outcome);
    void refused(const ApiError &error);
    void unconfirmed(const ApiError &error);

    const SecretsModel &m_model;
    SecretCreator &m_creator;
    std::unique_ptr<Ui::NewSecretDialog> m_ui;
    QPushButton *m_create = nullptr;
    std::optional<ValueFile> m_file; // instead of what is typed
};

} // namespace coffer::ui
