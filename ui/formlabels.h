// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

class QFormLayout;

namespace coffer::ui {

/// Has the fields of all \a forms, which stand one below the other, begin at the same place.
void alignLabels(std::initializer_list<QFormLayout *> forms);

} // namespace coffer::ui
