// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow.h"

#include <vector>

namespace coffer::ui {

/// The windows that are open, each with a profile of its own.
class Windows final : public QObject
{
    Q_OBJECT
public:
    /// All share \a commons, which must outlive them; \a options are those of the first.
    Windows(Commons &commons, WindowOptions options);
    ~Windows() override;

    /// Makes another window; it is not shown yet, and goes when it is closed.
    MainWindow &add();
    [[nodiscard]] std::size_t count() const { return m_windows.size(); }

private:
    void drop(const MainWindow *window);

    Commons &m_commons;
    WindowOptions m_options;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace coffer::ui
