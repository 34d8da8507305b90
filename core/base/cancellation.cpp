#include "core/base/cancellation.h"

namespace clientsmith {

void Cancellation::request()
{
    if (m_requested)
        return;
    m_requested = true;
    Q_EMIT requested();
}

} // namespace clientsmith
