#pragma once

#include "core/http/httptransport.h"
#include "core/json/json.h"

namespace clientsmith::dintero {

class TokenCache;

/// Calls the API with the account's access token. A 401 proves that the request was not acted on: the token
/// is dropped, a fresh one asked for, and the request sent once more, a POST too. An answer other than 2xx is
/// an error, one that is not JSON Malformed. To have no token is an error that is marked as Error::unsent.
class AuthorizedTransport
{
public:
    AuthorizedTransport(HttpTransport &transport, TokenCache &tokens);

    QCoro::Task<Result<json::Value>> call(HttpRequest request, Cancellation *cancellation);

private:
    HttpTransport &m_transport;
    TokenCache &m_tokens;
};

} // namespace clientsmith::dintero
