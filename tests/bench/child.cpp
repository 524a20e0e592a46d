// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

namespace coffer::bench {

namespace {

void sleep(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

// Not fork(): copying page tables would count as the program's start.
Child::Child(char **command)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    m_ended = posix_spawnp(&m_pid, command[0], &actions, nullptr, command, environ) != 0;
    posix_spawn_file_actions_destroy(&actions);
}

Child::~Child()
{
    if (!hasEnded()) {
        kill(m_pid, SIGTERM);
        if (!endsWithin(2000)) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
        }
    }
}

bool Child::hasEnded()
{
    m_ended = m_ended || waitpid(m_pid, nullptr, WNOHANG) == m_pid;
    return m_ended;
}

bool Child::endsWithin(int milliseconds)
{
    constexpr int step = 10;
    for (int waited = 0; waited < milliseconds && !hasEnded(); waited += step) {
        sleep(step);
    }
    return hasEnded();
}

// Processor time so far, all threads; fields 14 and 15 of /proc/PID/stat (proc(5)).
long Child::ticks() const
{
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    // The name may hold spaces, and the last bracket ends it.
    std::istringstream fields(text.substr(std::min(text.rfind(')') + 2, text.size())));
    std::string field;
    long user = 0;
    long system = 0;
    for (int skipped = 3; skipped < 14; ++skipped) {
        fields >> field;
    }
    fields >> user >> system;
    return user + system;
}

long Child::idleMemory()
{
    constexpr int quiet = 10; // half a second in steps of 50 ms
    constexpr int patience = 200;
    long before = ticks();
    for (int still = 0, tries = 0; still < quiet && tries < patience; ++tries) {
        sleep(50);
        const long now = ticks();
        still = now == before ? still + 1 : 0;
        before = now;
    }
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/status");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("VmRSS:", 0) == 0) {
            return std::stol(line.substr(6));
        }
    }
    return 0;
}

} // namespace coffer::bench
