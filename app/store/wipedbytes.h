// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sodium/utils.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace coffer {

/// Gives memory back only after overwriting it, so that freed pages hold no secrets.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit(false) WipingAllocator(const WipingAllocator<U> &) noexcept
    {
    }

    [[nodiscard]] T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        sodium_memzero(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    /// Growing leaves the new bytes as they are: they are always written before they are read.
    template <typename U>
    void construct(U *place) noexcept(noexcept(::new (static_cast<void *>(place)) U))
    {
        ::new (static_cast<void *>(place)) U;
    }
    template <typename U, typename... Args>
    void construct(U *place, Args &&...args)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Args>(args)...);
    }
    bool operator==(const WipingAllocator &) const = default;
};

/// Bytes that are overwritten when freed: values, tokens and the bodies that carry them.
using WipedBytes = std::vector<char, WipingAllocator<char>>;

/// Makes room for \a size bytes, or twice the room there is. What is there is copied in one go;
/// with an allocator of one's own, `resize` and `insert` do that byte by byte.
inline void makeRoom(WipedBytes &bytes, std::size_t size)
{
    if (size <= bytes.capacity()) {
        return;
    }
    WipedBytes larger;
    larger.reserve(std::max(size, 2 * bytes.capacity()));
    larger.resize(bytes.size());
    if (!bytes.empty()) {
        std::memcpy(larger.data(), bytes.data(), bytes.size());
    }
    bytes = std::move(larger);
}

/// Appends \a more, as `makeRoom` does.
inline void append(WipedBytes &to, std::span<const char> more)
{
    const std::size_t before = to.size();
    makeRoom(to, before + more.size());
    to.resize(before + more.size());
    if (!more.empty()) {
        std::memcpy(to.data() + before, more.data(), more.size());
    }
}

} // namespace coffer
