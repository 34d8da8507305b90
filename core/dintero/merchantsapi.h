#pragma once

#include "core/dintero/settingsapi.h"

#include <vector>

namespace clientsmith::dintero {

/// One page of merchants. (API reference, GET management/accounts)
struct MerchantQuery
{
    /// How many at most, 1 to 100.
    int limit = 100;
    /// The previous page's next; empty for the first page.
    QString startingAfter = {};
    /// What the provider looks for in them; empty for all.
    QString search = {};
};

struct MerchantPage
{
    std::vector<AccountSettings> merchants;
    /// What the next page starts after; empty when there is none.
    QString next;
};

/// GET /v1/accounts/{partner}/management/accounts: the merchant accounts under a partner's.
class MerchantsApi
{
public:
    MerchantsApi(const ApiOrigin &origin, const AccountId &partner, AuthorizedTransport &transport);

    /// Forbidden for an account that is no partner's; InvalidInput for an impossible limit.
    QCoro::Task<Result<MerchantPage>> page(MerchantQuery query, Cancellation *cancellation);
    /// All pages, oldest first, until one is empty or names no next. A page that leads back to an earlier one
    /// is Malformed: following it would never end.
    QCoro::Task<Result<std::vector<AccountSettings>>> all(QString search, Cancellation *cancellation);

private:
    ApiOrigin m_origin;
    AccountId m_partner;
    AuthorizedTransport &m_transport;
};

} // namespace clientsmith::dintero
