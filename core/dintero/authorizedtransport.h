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
    /// For what must not be cut short on the wire: \p beforeSending ends the wait for the token alone, which
    /// may be a keychain's question that nobody answers. Error::unsent tells that nothing was sent.
    QCoro::Task<Result<json::Value>> callWhole(HttpRequest request, Cancellation *beforeSending);
    /// For a call whose answer holds nothing that is needed: any 2xx will do, whatever its body.
    QCoro::Task<Result<void>> callForStatus(HttpRequest request, Cancellation *cancellation);

private:
    QCoro::Task<Result<HttpResponse>> callWithToken(
        HttpRequest request, Cancellation *beforeSending, Cancellation *onTheWire);

    HttpTransport &m_transport;
    TokenCache &m_tokens;
};

} // namespace clientsmith::dintero
