// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guard.h"

#include <QWidget>

class QLineEdit;

namespace coffer::ui {

class FieldNote;
class PlainLabel;

/// Asks for the core instance's name where each change does, so that nobody mistakes one place for
/// another; elsewhere it is not to be seen.
class NameConfirmation final : public QWidget
{
    Q_OBJECT
public:
    explicit NameConfirmation(QWidget *parent = nullptr);

    void setGuard(const WriteGuard &guard);
    /// Whether the change may be made: the name stands there exactly, or none is asked for.
    [[nodiscard]] bool isGiven() const;
    /// Goes to the field, and says below it what is missing.
    void ask();
    /// Asks anew: what was typed was for one change.
    void clear();

Q_SIGNALS:
    void changed(); ///< `isGiven` may have

private:
    PlainLabel *m_question;
    QLineEdit *m_name;
    FieldNote *m_note;
    WriteGuard m_guard;
};

} // namespace coffer::ui
