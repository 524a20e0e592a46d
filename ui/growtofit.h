// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace coffer::ui {

/// Makes a dialog as high as its wrapped texts need, which Qt leaves out of a window's least size.
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
