#include "app/gui/demosandbox.h"

/// What demosandbox_loaded.cpp looks for. Owned by the caller; null is never returned.
extern "C" Q_DECL_EXPORT clientsmith::gui::DemoSandbox *clientsmithDemoSandbox()
{
    return clientsmith::gui::makeDemoSandbox()->release();
}
