// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windows.h"

#include <algorithm>
#include <utility>

namespace coffer::ui {

Windows::Windows(Commons &commons, WindowOptions options)
    : m_commons(commons)
    , m_options(std::move(options))
{
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    auto &window = *m_windows.emplace_back(std::make_unique<MainWindow>(m_commons, m_options));
    connect(&window, &MainWindow::newWindowWanted, this, [this] { add().show(); });
    // Later: it is still closing.
    connect(
        &window, &MainWindow::closed, this, [this, closed = &window] { drop(closed); },
        Qt::QueuedConnection);
    // What was said of one window does not hold for the next.
    m_options.filter.clear();
    if (!m_options.demo) {
        m_options.draft = {};
    }
    return window;
}

void Windows::drop(const MainWindow *window)
{
    std::erase_if(m_windows, [window](const auto &one) { return one.get() == window; });
}

} // namespace coffer::ui
