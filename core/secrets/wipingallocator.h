#pragma once

#include "core/secrets/secret.h"

#include <memory>
#include <string>
#include <vector>

namespace clientsmith {

/// Overwrites memory before giving it back, for containers through which secrets pass.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U> &) noexcept
    {
    }

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *data, std::size_t count) noexcept
    {
        wipe(static_cast<void *>(data), count * sizeof(T));
        std::allocator<T>().deallocate(data, count);
    }

    template <typename U>
    bool operator==(const WipingAllocator<U> &) const noexcept
    {
        return true;
    }
};

/// Short strings live inside the object and are not wiped; nothing that short is a secret.
using WipedString = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;
using WipedBytes = std::vector<char, WipingAllocator<char>>;

} // namespace clientsmith
