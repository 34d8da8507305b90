#pragma once

#include "core/http/httptransport.h"

namespace clientsmith::dintero {

class TokenCache;

/// Sends requests with the account's access token. A 401 proves that the request was not acted on: the token
/// is dropped, a fresh one asked for, and the request sent once more, a POST too. Answers other than 2xx are
/// errors.
class AuthorizedTransport
{
public:
    AuthorizedTransport(HttpTransport &transport, TokenCache &tokens);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation);
    /// For what must not be cut short on the wire: \p beforeSending ends the wait for the token alone, which
    /// may be a keychain's question that nobody answers. Error::unsent tells that nothing was sent.
    QCoro::Task<Result<HttpResponse>> sendWhole(HttpRequest request, Cancellation *beforeSending);

private:
    QCoro::Task<Result<HttpResponse>> sendWithToken(
        HttpRequest request, Cancellation *beforeSending, Cancellation *onTheWire);

    HttpTransport &m_transport;
    TokenCache &m_tokens;
};

} // namespace clientsmith::dintero
