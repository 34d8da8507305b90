#include "core/secrets/processmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace clientsmith {

void guardProcessMemory()
{
#ifdef __GLIBC__
    mallopt(M_PERTURB, 0xa5);
#endif
#if __has_include(<sys/resource.h>)
    // Only the soft limit: a command that we start may set it again.
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &core);
    }
#endif
}

} // namespace clientsmith
