#pragma once

namespace clientsmith {

/// For main(), before anything else: a crash leaves nothing behind that has the program's memory in it, no
/// core file on Linux and macOS and no heap in Windows' error reports. That the memory itself holds no old
/// secret is wipingfree_*.cpp's to see to.
void guardProcessMemory();

} // namespace clientsmith
