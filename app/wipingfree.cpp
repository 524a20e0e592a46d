// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Takes the place of the C library's `free` and `realloc`, so that no freed memory holds a secret.
//
// Our own buffers are wiped (store/wipedbytes.h), but each token and each value also passes through
// buffers of Qt's that are freed as they are: headers, what waits for a socket, texts of fields. No
// code of ours can reach those; what all of them have in common is how they are freed.
//
// Only where the C library is GNU's; and not with the sanitizers, which have a `free` of their own.
#include <cstdlib> // tells whose C library it is

#ifdef __GLIBC__

#include <algorithm>
#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <malloc.h>

namespace {

using Free = void (*)(void *);

// Not simply the C library's: somebody may have had another allocator loaded before it.
Free nextFree()
{
    static std::atomic<Free> next{nullptr};
    Free found = next.load(std::memory_order_relaxed);
    if (found == nullptr) {
        found = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
        next.store(found, std::memory_order_relaxed);
    }
    return found;
}

} // namespace

extern "C" {

void free(void *memory) noexcept
{
    if (memory != nullptr) {
        explicit_bzero(memory, malloc_usable_size(memory));
        nextFree()(memory);
    }
}

// The original may move the bytes, and frees the old place by itself.
void *realloc(void *memory, std::size_t size) noexcept
{
    if (memory == nullptr) {
        return std::malloc(size);
    }
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(memory);
    if (size <= room && size >= room / 2) {
        return memory;
    }
    void *moved = std::malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, memory, std::min(room, size));
        free(memory);
    }
    return moved;
}
}

#endif
