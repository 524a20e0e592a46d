// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/exactedit.h"

namespace coffer::ui {

class MaskPainter;

/// Edits a secret's value: shows bullets until it is revealed and gives its text away only to an
/// explicit copy, never to a drag, the primary selection, an input method or a screen reader.
///
/// Wiping is best effort: clear() forgets the value and the undo history, but the memory goes back
/// to the heap, and QTextDocument gives nobody the means to overwrite it first.
class SecretEdit final : public ExactEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

    /// Copies, or cuts, the selection to the clipboard; does nothing while masked.
    void copy();
    void cut();

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const;

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void copied(); ///< the clipboard now holds a secret

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void paintBlocks(const MaskPainter &painter, bool masked);

    bool m_revealed = false;
};

} // namespace coffer::ui
