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
    /// What call() would parse, for an answer so long that its caller does it better.
    QCoro::Task<Result<HttpResponse>> fetch(HttpRequest request, Cancellation *cancellation);
    /// For what must not be cut short on the wire: \p beforeSending ends the wait for the token alone, which
    /// may be a keychain's question that nobody answers. Error::unsent tells that nothing was sent.
    QCoro::Task<Result<json::Value>> callWhole(HttpRequest request, Cancellation *beforeSending);
    /// DELETE, which may be repeated. The contract answers with what was deleted: a 2xx without \p id in it
    /// is somebody else's, and Malformed. The provider's own 404 after a try whose answer was lost is a
    /// success as well: that try has worked, or there was nothing to delete, and now there is nothing.
    QCoro::Task<Result<void>> remove(QUrl url, QString id, Cancellation *cancellation);

private:
    QCoro::Task<Result<HttpResponse>> callWithToken(
        HttpRequest request, Cancellation *beforeSending, Cancellation *onTheWire);

    HttpTransport &m_transport;
    TokenCache &m_tokens;
};

} // namespace clientsmith::dintero
