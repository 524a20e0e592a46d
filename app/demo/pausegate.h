// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace coffer::demo {

/// Where answers wait for their latency, until it is over or the gate is opened for good.
class PauseGate final
{
public:
    void wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait_for(lock, time, [this] { return m_isOpen; });
    }

    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOpen = true;
        }
        m_opened.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
};

} // namespace coffer::demo
