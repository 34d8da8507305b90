#include "core/secrets/processmemory.h"

#include <algorithm>
#include <sys/resource.h>

namespace clientsmith {

void guardProcessMemory()
{
    // Only the soft limit: a command that we start may set it again. One byte is too little for any core
    // file, and the one limit that Linux heeds when a program takes core files from a pipe.
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = std::min<rlim_t>(1, core.rlim_max);
        setrlimit(RLIMIT_CORE, &core);
    }
    // PR_SET_DUMPABLE would go further and break more: the desktop's portals (file dialogs, the colour
    // scheme) refuse a caller whose /proc/PID/root they can't read (xdg-desktop-portal, issues 785 and 1490).
}

} // namespace clientsmith
