// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "ui/authorityfield.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace coffer::ui {

/// Takes what few people need to say of a connection, and how it is to be kept.
class ProfileFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileFields(QWidget *parent = nullptr);

    /// Whether \a profile says something here that changes what one sees or may do.
    [[nodiscard]] static bool areUsedBy(const Profile &profile);
    [[nodiscard]] QFormLayout *form() const { return m_form; }

    /// Shows those parts of \a profile that are asked for here.
    void show(const Profile &profile);
    /// Keeps the kind of \a token chosen, unless it would be recognised anyway.
    void showKindOf(const Token &token);
    /// Puts what was entered into \a profile; an empty name gives way to the suggested one.
    void fill(Profile &profile) const;
    [[nodiscard]] std::optional<Token::Kind> kind() const;
    [[nodiscard]] AuthorityField &authorities() const { return *m_authorities; }
    void suggestName(const QString &name);

Q_SIGNALS:
    void kindChanged();

private:
    QFormLayout *m_form;
    QComboBox *m_kind;
    AuthorityField *m_authorities;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
    QCheckBox *m_protected;
};

} // namespace coffer::ui
