// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guard.h"

#include <QDialog>
#include <QStringList>

class QPushButton;

namespace coffer::ui {

class FieldNote;
class NameConfirmation;

/// What is to be confirmed.
struct Confirmation
{
    QString title;
    QString question;
    QStringList items; ///< what it is about, each on its line
    QString consequence; ///< what comes of it
    QString verb; ///< what the button says
};

/// Asks before something that cannot be taken back: names what it is about, where, and what comes
/// of it. The focus is on Cancel, or on the name that has to be typed.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const Confirmation &confirmation, const WriteGuard &guard, QWidget *parent);

    /// Says what has come out since it was asked; an empty text says nothing.
    void setNews(const QString &text);

protected:
    /// Return in the name's field confirms, or says what is missing; it never cancels there.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    NameConfirmation *m_name;
    FieldNote *m_news;
    QPushButton *m_cancel;
};

} // namespace coffer::ui
