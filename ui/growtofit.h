// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSize;
class QWidget;

namespace coffer::ui {

/// How large \a window can be with its frame still on its screen.
[[nodiscard]] QSize roomFor(const QWidget &window);

/// Makes a dialog as high as its wrapped texts need, which Qt leaves out of a window's least
/// size, and never higher than its screen.
class GrowToFit final : public QObject
{
    Q_OBJECT
public:
    /// Watches \a dialog and belongs to it.
    explicit GrowToFit(QWidget *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace coffer::ui
