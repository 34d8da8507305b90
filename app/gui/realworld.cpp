#include "app/gui/realworld.h"

namespace clientsmith::gui {

RealWorld::RealWorld(const ApiOrigin &origin, const QString &folder)
    : m_folder(folder)
    , m_parts(origin, folder)
{
}

QCoro::Task<> RealWorld::leave()
{
    co_return;
}

} // namespace clientsmith::gui
