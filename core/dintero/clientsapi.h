#pragma once

#include "core/dintero/accountid.h"
#include "core/dintero/apiclient.h"
#include "core/dintero/authorizedtransport.h"
#include "core/http/apiorigin.h"

#include <vector>

namespace clientsmith::dintero {

/// /v1/accounts/{oid}/auth/clients. An answer that lacks what we rely on is Malformed.
class ClientsApi
{
public:
    ClientsApi(const ApiOrigin &origin, const AccountId &account, AuthorizedTransport &transport);

    /// Not idempotent, and never repeated here. \p beforeSending has no effect once it is on its way. Needs
    /// admin:accounts or write:accounts.
    QCoro::Task<Result<ApiClientWithSecret>> create(
        NewApiClient wanted, Cancellation *beforeSending = nullptr);
    /// All of them: the call is not paginated. Needs admin:accounts or read:accounts.
    QCoro::Task<Result<std::vector<ApiClient>>> list(Cancellation *cancellation);
    /// An answer without a client_id, or about another client, is Malformed.
    QCoro::Task<Result<ApiClient>> get(QString id, Cancellation *cancellation);
    /// The old secret is dead once this is answered. Not idempotent, and never repeated here.
    QCoro::Task<Result<ApiClientWithSecret>> rotateSecret(QString id, Cancellation *beforeSending = nullptr);
    /// Takes the client's grants with it; its credentials are dead once this is answered. NotFound when there
    /// is no such client; isConfirmedNotFound() tells whether the provider says so. Gone after a try whose
    /// answer was lost, it is a success. A 2xx that does not name the client is Malformed. Cancelled, it may
    /// have happened all the same. Needs admin:accounts or write:accounts.
    QCoro::Task<Result<void>> remove(QString id, Cancellation *cancellation);

private:
    HttpRequest request(HttpMethod method, const QString &path) const;

    ApiOrigin m_origin;
    AccountId m_account;
    AuthorizedTransport &m_transport;
};

} // namespace clientsmith::dintero
