#pragma once

#include "core/http/apiorigin.h"

#include <vector>

namespace clientsmith::dintero {

/// Where the token call of \p origin is reached, the origin itself first. Dintero's is one call at two hosts:
/// api.dintero.com by its guide, checkout.dintero.com by its reference. Any other origin has only itself, so
/// that credentials for elsewhere never come to Dintero's hosts, nor Dintero's to others.
std::vector<ApiOrigin> tokenHosts(const ApiOrigin &origin);

} // namespace clientsmith::dintero
