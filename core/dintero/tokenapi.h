#pragma once

#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"
#include "core/http/httptransport.h"

#include <QStringList>

namespace clientsmith::dintero {

struct AccessToken
{
    Secret token;
    std::chrono::seconds expiresIn{};
    /// From the answer's `scope` or from the token's own claim; empty if neither says. What a token may do is
    /// the provider's to decide: these are for showing.
    QStringList scopes;
};

/// POST /v1/accounts/{oid}/auth/token with HTTP Basic (RFC 7617, RFC 6749 section 4.4).
class TokenApi
{
public:
    TokenApi(const ApiOrigin &origin, const AccountId &account, HttpTransport &transport);

    /// Wrong credentials are Unauthorized; right ones without a grant for the account's audience Forbidden.
    /// A client id with a colon can't be sent as Basic and is InvalidInput.
    QCoro::Task<Result<AccessToken>> request(
        QString clientId, Secret clientSecret, Cancellation *cancellation);

private:
    ApiOrigin m_origin;
    AccountId m_account;
    HttpTransport &m_transport;
};

} // namespace clientsmith::dintero
