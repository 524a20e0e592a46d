// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace coffer::ui {

/// The context under which translators find the words of errors.
struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace coffer::ui
