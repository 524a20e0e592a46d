// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/secretsapi.h"
#include "ui/connectiondraft.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace coffer::ui {

struct Commons;

namespace Ui {
class ConnectionDialog;
}

/// Asks for address, token and core instance, and can try them out before they are used.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(Commons &commons, const ConnectionDraft &draft, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

Q_SIGNALS:
    /// The person wants \a connection; the dialog is closing.
    void connectionChosen(const coffer::Connection &connection);

public Q_SLOTS:
    void accept() override;

private:
    void setUpButtons();
    void setUpReveal();
    void showToken();
    void fieldsChanged();
    void test();
    void tested(const tl::expected<Page, ApiError> &answer);
    /// The fields as a connection; otherwise what is wrong stands below each field.
    [[nodiscard]] std::optional<Connection> check();
    [[nodiscard]] tl::expected<Token, TokenError> token() const;
    void describeToken();

    Commons &m_commons;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    bool m_isRevealed = false;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    std::optional<SecretsApi> m_tested;
    std::optional<Request> m_request;
};

} // namespace coffer::ui
