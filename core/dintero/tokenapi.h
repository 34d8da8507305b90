#pragma once

#include "core/dintero/accesstoken.h"
#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"
#include "core/http/httptransport.h"

namespace clientsmith::dintero {

/// POST /v1/accounts/{oid}/auth/token. May be repeated: it makes nothing but a token. Where tokenHosts()
/// names a second host, that one is tried once when the first can't be reached, all its tries ended by
/// Network, by Timeout or by a status of 500 or more.
class TokenApi
{
public:
    TokenApi(const ApiOrigin &origin, const AccountId &account, HttpTransport &transport);

    /// With HTTP Basic (RFC 7617, RFC 6749 section 4.4), for the account's own audience. Wrong credentials
    /// are Unauthorized; right ones without a grant for the audience Forbidden. A client id with a colon
    /// can't be sent as Basic and is InvalidInput.
    QCoro::Task<Result<AccessToken>> request(
        QString clientId, Secret clientSecret, Cancellation *cancellation);
    /// With a partner's exchange token (ExchangeApi), for \p audience.
    QCoro::Task<Result<AccessToken>> requestWithBearer(
        Secret exchangeToken, QString audience, Cancellation *cancellation);

private:
    HttpRequest tokenRequest(
        const ApiOrigin &host, const Secret &authorization, const QString &audience) const;
    QCoro::Task<Result<AccessToken>> ask(
        Secret authorization, QString audience, Secret unspoken, Cancellation *cancellation);
    QCoro::Task<Result<HttpResponse>> send(
        Secret authorization, QString audience, Cancellation *cancellation);

    ApiOrigin m_origin;
    AccountId m_account;
    HttpTransport &m_transport;
};

} // namespace clientsmith::dintero
