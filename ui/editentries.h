// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"
#include "ui/rownews.h"
#include "ui/writtenrow.h"

#include <QObject>

namespace coffer::ui {

namespace Ui {
class EditDialog;
}

/// The key and the value of a secret as somebody edits them, and what of them is another than
/// before.
class EditEntries final : public QObject
{
    Q_OBJECT
public:
    /// Works on the fields in \a ui, and looks for known keys in \a model; both outlive it.
    EditEntries(Ui::EditDialog &ui, const SecretsModel &model);

    /// Shows \a secret, of which nothing is changed yet.
    void begin(const KnownSecret &secret);
    /// Others have made \a secret of it; what was entered stays.
    void follow(const KnownSecret &secret);
    /// As if nothing had been entered.
    void forget();

    [[nodiscard]] bool isRenamed() const;
    [[nodiscard]] bool isReplaced() const; ///< the value
    [[nodiscard]] bool isEmpty() const { return !isRenamed() && !isReplaced(); }
    [[nodiscard]] QString key() const;
    /// What is to be sent.
    [[nodiscard]] SecretChange change() const;
    /// The same as what was done, as soon as the server has said so.
    [[nodiscard]] Written written(bool isReread) const;
    /// The server has said that another secret has this key.
    void keyIsTaken();
    /// What stands there is what the secret is now.
    void saved() { m_shownKey = key(); }
    void sayUnchanged();

Q_SIGNALS:
    void keyEdited();
    void valueEdited();

private:
    void show(const KnownSecret &secret);
    void describeKey();

    Ui::EditDialog &m_ui;
    const SecretsModel &m_model;
    QUuid m_id;
    QString m_shownKey; // as the field holds it
    QString m_taken; // the server has said that this key exists
};

} // namespace coffer::ui
