#pragma once

#include "core/http/httptransport.h"

namespace clientsmith {

/// An answer whose status is not 2xx, as an Error: the kind by the status; code and message out of the
/// provider's error body (`{"error": {"code", "message"}}`), if that is what came. A redirect is Malformed:
/// it is never followed. So is a web page with 401 or 403, which somebody on the way has sent.
Error errorFromAnswer(const HttpResponse &response);

/// The response if its status is 2xx, else errorFromAnswer().
Result<HttpResponse> requireSuccess(HttpResponse response);

} // namespace clientsmith
