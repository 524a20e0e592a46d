// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/token.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace coffer::ui {

class FieldNote;
class PlainLabel;

/// Takes a token, masked until somebody wants to see it, and tells what it is recognised as.
class TokenField final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] tl::expected<Token, TokenError> token() const;
    void setToken(QByteArrayView text);
    /// None: it is recognised.
    void setKind(std::optional<Token::Kind> kind);
    /// What the project of the token is called; empty: only its ID is known.
    void setProjectName(const QString &name);
    void showError(TokenError error);

Q_SIGNALS:
    /// \a atOnce: it was pasted or set, not typed.
    void changed(bool atOnce);

private:
    void textChanged(const QString &text);
    void showText();
    void describe();

    QLineEdit *m_edit;
    QPushButton *m_reveal;
    PlainLabel *m_revealed;
    FieldNote *m_note;
    std::optional<Token::Kind> m_kind;
    QString m_projectName;
    qsizetype m_size = 0; // of the text before it changed
    bool m_isRevealed = false;
};

} // namespace coffer::ui
