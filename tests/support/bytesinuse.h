// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/sanitized.h"

#include <cstddef>

#ifdef COFFER_ADDRESS_SANITIZER
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // gcc brings no header for it
#else
#include <malloc.h>
#endif

namespace coffer::test {

/// The bytes of the heap that are in use, to the byte. (ThreadSanitizer has an allocator of its
/// own, and 0 is told.)
inline std::size_t bytesInUse()
{
#ifdef COFFER_ADDRESS_SANITIZER
    return __sanitizer_get_current_allocated_bytes();
#else
    return mallinfo2().uordblks;
#endif
}

} // namespace coffer::test
