// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "store/pagechunk.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QPushButton;

namespace coffer::ui {

class ValueField;

/// Takes another value for a secret, whose value stays as it is unless one is entered.
class ValueChange final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueChange(QWidget *parent = nullptr);

    /// Says what the value is now, of \a size bytes, in place of what nobody has entered.
    void setCurrent(EntryState state, qsizetype size);
    /// Begins with the current value, as text to be edited.
    void beginWith(QByteArrayView text);
    /// Whether the value is to be replaced, with whatever is in the field.
    [[nodiscard]] bool isReplaced() const;
    [[nodiscard]] bool isBlank() const; ///< nothing is in the field
    /// The new value; none: it stays.
    [[nodiscard]] std::optional<WipedBytes> value() const;
    void clear();
    /// As ValueField has it.
    void setPreferences(std::function<Preferences()> preferences);
    /// Takes files that are dropped on \a widget as well as those dropped here.
    void takeDropsOn(QWidget *widget);

Q_SIGNALS:
    void changed(); ///< `isReplaced`, or what is in the field
    void beginWanted(); ///< somebody wants to edit the current value
    void refused(const QString &why); ///< as ValueField has it

private:
    void entered();
    void showCurrent();

    ValueField *m_field;
    QCheckBox *m_replace;
    QPushButton *m_begin;
    EntryState m_state = EntryState::Text;
    qsizetype m_size = 0;
};

} // namespace coffer::ui
