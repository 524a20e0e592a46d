// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretchanger.h"
#include "ui/guard.h"

#include <QDialog>
#include <QStringList>

namespace coffer::ui {

/// Tells of each of many secrets whether it was deleted; accepted means to try the rest again.
class RemovalDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a keys are those of the \a removals, in the same order.
    RemovalDialog(const QStringList &keys, const std::vector<Removal> &removals,
                  const WriteGuard &guard, QWidget *parent);
};

} // namespace coffer::ui
