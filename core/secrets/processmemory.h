#pragma once

namespace clientsmith {

/// For main(), before anything else. The buffers of Qt and of the keychain's library hold secrets for a
/// moment and give their memory back as it is: where the C library can (glibc), whatever is given back is
/// overwritten from now on. And a crash leaves no core file with secrets in it, where core files exist.
void guardProcessMemory();

} // namespace clientsmith
