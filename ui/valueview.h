// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/heldsecret.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QToolButton;

namespace coffer::ui {

class PlainLabel;
class PlainValue;

/// The value of a secret in the details pane: what it is, dots until it is revealed, and what can
/// be done with it.
class ValueView final : public QWidget
{
    Q_OBJECT
public:
    /// Offers \a reveal, \a copy and \a save, and \a copyReference where there is nothing to
    /// reveal.
    ValueView(QAction &reveal, QAction &copy, QAction &save, QAction &copyReference,
              QWidget *parent);

    /// Masks the value that was shown before.
    void setSecret(const HeldSecret &secret);
    void forget();
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    /// Says something of the value for now: until when it is shown, or what became of a file.
    void setNote(const QString &text);

private:
    void describe();

    std::optional<HeldSecret> m_secret;
    bool m_isRevealed = false;
    PlainLabel *m_state;
    QLabel *m_dots;
    PlainValue *m_plain;
    PlainLabel *m_reason;
    PlainLabel *m_note;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_copyReference;
};

} // namespace coffer::ui
