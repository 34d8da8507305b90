#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/authorizedtransport.h"
#include "core/http/apiorigin.h"

#include <optional>

namespace clientsmith::dintero {

/// An account as the provider describes it: our own, or a merchant's under a partner.
struct AccountSettings
{
    QString accountId;
    /// The short form of its partner (`T112`); empty for an account without one.
    QString partnerId;
    /// Its display name when it has no other; empty when it has neither.
    QString businessName;
    QString organizationNumber;
    QString website;
    /// Empty when the provider doesn't say.
    std::optional<bool> active;
    /// Whether it handles real money; empty when the provider doesn't say.
    std::optional<bool> livemode;
};

/// Malformed without an account id; everything else may be missing. (API reference, schema MerchantAccount)
Result<AccountSettings> parseAccountSettings(const json::Value &object);

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
