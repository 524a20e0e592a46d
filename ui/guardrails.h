// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/guard.h"
#include "ui/writeactions.h"

#include <optional>

class QLabel;

namespace coffer::ui {

class FileDrop;
class PlaceStrip;

namespace Ui {
class MainWindow;
}

/// Has a window show what may be changed where it is, and take away what may not.
class GuardRails final
{
public:
    /// Works on \a ui; in a window that is \a readOnly itself, nothing may be changed anywhere.
    GuardRails(Ui::MainWindow &ui, bool readOnly);

    /// Shows what holds at \a place, or without one in the window.
    void show(const std::optional<Place> &place);
    [[nodiscard]] const WriteGuard &guard() const { return m_guard; }
    /// The files that are dropped where secrets are listed, while they may be created.
    [[nodiscard]] FileDrop &drops() { return *m_drops; }

private:
    bool m_isReadOnlyWindow;
    WriteActions m_actions;
    FileDrop *m_drops;
    QLabel *m_badge;
    PlaceStrip &m_strip;
    WriteGuard m_guard;
};

} // namespace coffer::ui
