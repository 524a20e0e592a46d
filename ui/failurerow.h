// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"

#include <QWidget>

namespace coffer::ui {

/// Lies on the last row of the list, says why loading stopped and offers to go on.
class FailureRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FailureRow(const ApiError &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
};

} // namespace coffer::ui
