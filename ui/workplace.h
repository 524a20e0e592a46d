// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/preferences.h"
#include "ui/guard.h"

#include <functional>

class QWidget;

namespace coffer {
class Session;
}

namespace coffer::ui {

class MessageBar;
class SecretsView;

/// What the flows that change something work with; all of it must outlive them.
struct Workplace
{
    Session &session;
    SecretsView &view;
    MessageBar &bar; ///< where they tell what has come of it
    QWidget *window; ///< over which they ask
    WriteGuard guard = {};
    std::function<Preferences()> preferences = {}; ///< as they are now
    QString instance = {}; ///< the core instance, as a person knows it
};

} // namespace coffer::ui
