#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"
#include "core/dintero/authorizedtransport.h"
#include "core/http/apiorigin.h"

#include <vector>

namespace clientsmith::dintero {

/// /v1/accounts/{oid}/auth/client-grants: which scopes a client gets at which audience.
class GrantsApi
{
public:
    GrantsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport);

    /// Type client_credentials. Not idempotent, and never repeated here. \p beforeSending has no effect once
    /// it is on its way.
    QCoro::Task<Result<Grant>> create(NewGrant wanted, Cancellation *beforeSending = nullptr);
    /// Every grant of the account, whatever client or audience.
    QCoro::Task<Result<std::vector<Grant>>> list(Cancellation *cancellation);
    /// One client's, by its `id` (UUID). A provider that filters by nothing or by something else is made up
    /// for by listing all and picking.
    QCoro::Task<Result<std::vector<Grant>>> listOf(QString clientUuid, Cancellation *cancellation);
    /// NotFound when there is no such grant. Cancelled, it may have happened all the same.
    QCoro::Task<Result<void>> remove(QString id, Cancellation *cancellation);

private:
    HttpRequest request(HttpMethod method, const QString &rest) const;

    ApiOrigin m_origin;
    AccountId m_account;
    AuthorizedTransport &m_transport;
};

} // namespace clientsmith::dintero
