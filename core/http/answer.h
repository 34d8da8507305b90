#pragma once

#include "core/http/httptransport.h"

namespace clientsmith {

/// Any answer but a 2xx as an Error: the kind by the status, code and message out of the provider's error
/// body
/// (`{"error": {"code", "message"}}`) if there is one. \p sent is scrubbed from the message, should a server
/// echo it.
Error errorFromAnswer(const HttpResponse &response);

/// The response if its status is 2xx, else errorFromAnswer().
Result<HttpResponse> requireSuccess(HttpResponse response);

} // namespace clientsmith
