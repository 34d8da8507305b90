#include "core/secrets/processmemory.h"

#include <windows.h>
// After windows.h, which it needs.
#include <werapi.h>

namespace clientsmith {

void guardProcessMemory()
{
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

} // namespace clientsmith
