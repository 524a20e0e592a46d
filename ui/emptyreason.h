// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secretsmodel.h"
#include "ui/emptystate.h"

namespace coffer::ui {

/// What a person can do about a table without rows; what is not set is not offered.
struct EmptyChoices
{
    std::function<void()> connect = {};
    std::function<EmptyReason()> notConnected = {}; ///< why that is; not set: nobody knows
    std::function<void()> retry = {};
    std::function<void()> giveUp = {}; ///< to try again by itself
    std::function<void()> create = {};
    std::function<void()> searchRest = {};
    std::function<void()> clearFilter = {};
};

/// Why \a model has no rows and what can be done about it; without a model nothing is connected.
[[nodiscard]] EmptyReason emptyReason(const SecretsModel *model, const EmptyChoices &choices);

} // namespace coffer::ui
