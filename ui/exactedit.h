// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/exacttext.h"

#include <QPlainTextEdit>

#include <optional>

namespace coffer::ui {

/// Edits text of several lines and gives it back byte for byte, whatever was typed or pasted.
///
/// Only bytes() and setBytes() know that text: toPlainText() and the other text functions of the
/// base class see stand-ins for some characters.
class ExactEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExactEdit(QWidget *parent = nullptr);

    /// The text in UTF-8.
    [[nodiscard]] QByteArray bytes() const;

    /// Sets the text and forgets the undo history; returns why it cannot, leaving all as it was.
    [[nodiscard]] std::optional<Inexact> setBytes(QByteArrayView utf8);

Q_SIGNALS:
    void valueChanged();
    void refused(coffer::ui::Inexact why); ///< pasted, dropped or composed text was not taken

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace coffer::ui
