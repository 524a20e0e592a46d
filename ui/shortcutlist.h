// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace coffer::ui {

/// The keys for what belongs together, as a person reads them.
struct ShortcutGroup
{
    struct Entry
    {
        QString what;
        QString keys;
    };
    QString title;
    std::vector<Entry> entries;
};

/// All keys of \a window, from its own actions, so that it cannot tell of one that does not work;
/// and those of tables and dialogs, which have no actions.
[[nodiscard]] std::vector<ShortcutGroup> shortcutsOf(const QMainWindow &window);

} // namespace coffer::ui
