#include "app/gui/fontsahead.h"

#include <dlfcn.h>

namespace clientsmith::gui {

FontsAhead::FontsAhead()
    : m_thread([] {
        // Qt's platform plugin brings it anyway, and where it does not there is none to be had. It stays for
        // good: its configuration is the process's.
        void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY);
        using Init = int (*)();
        if (const auto init = fontconfig ? reinterpret_cast<Init>(dlsym(fontconfig, "FcInit")) : nullptr)
            init();
    })
{
}

FontsAhead::~FontsAhead()
{
    wait();
}

void FontsAhead::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace clientsmith::gui
