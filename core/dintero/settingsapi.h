#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/authorizedtransport.h"
#include "core/http/apiorigin.h"

namespace clientsmith::dintero {

struct AccountSettings
{
    QString accountId;
    QString businessName;
    QString organizationNumber;
    QString website;
};

/// GET /v1/accounts/{oid}/management/settings: who the account is.
class SettingsApi
{
public:
    SettingsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport);

    QCoro::Task<Result<AccountSettings>> get(Cancellation *cancellation);

private:
    ApiOrigin m_origin;
    AccountId m_account;
    AuthorizedTransport &m_transport;
};

} // namespace clientsmith::dintero
