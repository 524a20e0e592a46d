// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/timing.h"
#include "model/pagesize.h"
#include "ui/connectiondraft.h"

#include <QString>

#include <optional>

namespace coffer::ui {

/// What a window is told once, when it is made.
struct WindowOptions
{
    std::optional<PageSizing> pageSizing = {}; ///< none: what is preferred
    bool readOnly = false; ///< there is no action that changes anything
    bool loadAll = false;
    QString filter = {}; ///< what the filter begins with
    std::optional<Endpoint> demo = {}; ///< the demo's own address: what it lists is made up
    ConnectionDraft draft = {}; ///< what the connection dialog begins with
    Timing timing = {}; ///< how long its sessions and dialogs wait; another for tests
};

} // namespace coffer::ui
