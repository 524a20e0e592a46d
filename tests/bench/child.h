// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

namespace coffer::bench {

/// A program that runs as long as this object lives at most; it writes to nowhere.
class Child final
{
public:
    explicit Child(char **command);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] bool hasEnded();
    /// Resident memory in KiB, once the program has used no processor time for a while.
    [[nodiscard]] long idleMemory();

private:
    [[nodiscard]] long ticks() const;
    [[nodiscard]] bool endsWithin(int milliseconds);

    pid_t m_pid = 0;
    bool m_ended = false;
};

} // namespace coffer::bench
