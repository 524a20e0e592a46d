// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "processguard.h"

#ifdef COFFER_GUARDED
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace coffer {

void guardProcess()
{
#ifdef COFFER_GUARDED
    // The limit that can be raised again, so that a browser opened from here may have its dumps.
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = 0;
        (void)setrlimit(RLIMIT_CORE, &core);
    }
#ifdef __linux__
    // A handler that takes dumps through a pipe, as systemd's does, is not bound by that limit
    // (core(5)). This binds it, and has ptrace and /proc turn away who is not an administrator.
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
}

} // namespace coffer
