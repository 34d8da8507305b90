#include "core/dintero/tokenhosts.h"

namespace clientsmith::dintero {

std::vector<ApiOrigin> tokenHosts(const ApiOrigin &origin)
{
    if (origin == ApiOrigin::dintero())
        return {origin, ApiOrigin::dinteroCheckout()};
    return {origin};
}

} // namespace clientsmith::dintero
