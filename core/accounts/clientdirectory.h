#pragma once

#include "core/accounts/accountsession.h"
#include "core/storage/credentialindex.h"

namespace clientsmith {

class Cancellation;

/// An API client with what is known of it from everywhere: the provider's list, its grants, and our own
/// index.
struct ClientEntry
{
    dintero::ApiClient client;
    std::vector<dintero::Grant> grants;
    Stored stored = Stored::Nowhere;
    /// Invalid if never.
    QDateTime verifiedAt;

    /// The scopes of all its grants, each once.
    QStringList scopes() const;
};

/// All clients of the session's account, in the provider's order. The keychain is not touched.
QCoro::Task<Result<std::vector<ClientEntry>>> listClients(
    AccountSession &session, const CredentialIndex &index, Cancellation *cancellation);

/// The one whose id, client_id or else name \p wanted is. NotFound, or InvalidInput when several have the
/// name.
Result<ClientEntry> findClient(const std::vector<ClientEntry> &entries, const QString &wanted);

} // namespace clientsmith
