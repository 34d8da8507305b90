/// Puts itself in front of the whole program's free() and realloc(), and overwrites every block before it is
/// given back: what Qt, the TLS library and the keychain's client copied of a secret is gone with their
/// buffers. operator delete ends here as well. Linked into the programs and nothing else, because what free()
/// does is for a program to say. In any thread; no errors.
///
/// The C library's own means, M_PERTURB, spares the small blocks that its threads keep for themselves, which
/// is where the secrets are. Those caches can be turned off (GLIBC_TUNABLES), but only before a program
/// starts, and that takes each program twice as long.
///
/// Hands on to whatever allocator there would be without it, be it glibc's or one that was preloaded. On
/// other C libraries it is empty: tried with glibc alone.

#include <cstdlib>

#ifdef __GLIBC__

#include <cstdint>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using Free = void (*)(void *);

/// The next free() behind ours; null while it is being looked up, which happens once, long before a second
/// thread starts.
Free nextFree() noexcept
{
    static Free next = nullptr;
    static bool asked = false;
    if (!asked) {
        asked = true;
        next = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
    }
    return next;
}

/// Of a large block, most pages were never touched as a rule: a reader of 30 MB of JSON asks for 400. The
/// kernel drops them, which leaves zeros, where writing zeros would first bring every one of them in.
void overwrite(void *block, std::size_t size) noexcept
{
    constexpr std::size_t large = 1024 * 1024;
    if (size < large) {
        explicit_bzero(block, size);
        return;
    }
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    auto *first = static_cast<char *>(block);
    const std::size_t before = (page - reinterpret_cast<std::uintptr_t>(block) % page) % page;
    const std::size_t whole = (size - before) / page * page;
    if (madvise(first + before, whole, MADV_DONTNEED) != 0) {
        explicit_bzero(block, size);
        return;
    }
    explicit_bzero(first, before);
    explicit_bzero(first + before + whole, size - before - whole);
}

} // namespace

extern "C" {

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the C library's are reserved
__attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    overwrite(block, malloc_usable_size(block));
    if (const Free next = nextFree())
        next(block);
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the C library's are reserved
__attribute__((visibility("default"))) void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return std::malloc(size);
    if (size == 0) { // as glibc does
        free(block);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(block);
    // In place, unless it grows or would leave more than half of the block unused.
    if (size <= room && size >= room / 2) {
        explicit_bzero(static_cast<char *>(block) + size, room - size);
        return block;
    }
    // The allocator's own would give the old block back as it is.
    void *moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, size < room ? size : room);
    free(block);
    return moved;
}

} // extern "C"

#endif
