#pragma once

#include "core/dintero/accesstoken.h"
#include "core/dintero/accountid.h"
#include "core/dintero/authorizedtransport.h"
#include "core/http/apiorigin.h"

namespace clientsmith::dintero {

/// POST /v1/accounts/{partner}/auth/exchange_token: what a partner may exchange for a merchant's access token
/// (TokenApi::requestWithBearer).
class ExchangeApi
{
public:
    /// \p transport calls as the partner.
    ExchangeApi(const ApiOrigin &origin, const AccountId &partner, AuthorizedTransport &transport);

    /// Forbidden when \p merchant is not an account under the partner's. May be repeated: it makes nothing
    /// but a token.
    QCoro::Task<Result<AccessToken>> exchange(AccountId merchant, Cancellation *cancellation);

private:
    ApiOrigin m_origin;
    AccountId m_partner;
    AuthorizedTransport &m_transport;
};

} // namespace clientsmith::dintero
