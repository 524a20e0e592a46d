// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <functional>
#include <memory>

class QTimer;

namespace coffer {

/// The time until something is tried again. Destroying or assigning over it cancels, silently.
class Pause final
{
public:
    Pause();
    /// Calls \a over once, from the event loop, in \a wait; it may destroy this pause.
    Pause(std::chrono::milliseconds wait, std::function<void()> over);
    Pause(Pause &&other) noexcept;
    Pause &operator=(Pause &&other) noexcept;
    ~Pause();

    /// What is left of it.
    [[nodiscard]] std::chrono::milliseconds left() const;

private:
    std::unique_ptr<QTimer> m_timer;
    QDeadlineTimer m_end; // monotonic
};

} // namespace coffer
