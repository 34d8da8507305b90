#pragma once

#include <QtCore/qglobal.h>

#include <thread>

namespace clientsmith::gui {

/// Has the system's fonts looked up by a thread, while the program connects to the display: with fontconfig
/// that takes a fifth of the whole start. Nothing may ask for a font before wait() has returned, or it is
/// done twice.
class FontsAhead final
{
public:
    FontsAhead();
    ~FontsAhead();
    Q_DISABLE_COPY_MOVE(FontsAhead)

    void wait();

private:
    std::thread m_thread;
};

} // namespace clientsmith::gui
