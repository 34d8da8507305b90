#pragma once

#include "core/dintero/apiclient.h"
#include "core/secrets/stored.h"
#include "core/storage/credentialindex.h"

#include <QList>

#include <memory>
#include <vector>

namespace clientsmith::ui {

/// A client, what it may do, and whether its secret is kept here.
struct ListedClient
{
    dintero::ApiClient client;
    QList<dintero::Grant> grants;
    QStringList scopes;
    Stored stored = Stored::Nowhere;
    QDateTime verifiedAt;
    /// Of the client that created it, if that one is in the list; else what the provider says.
    QString createdBy;
    /// The one that we are signed in with.
    bool isSignIn = false;
};

/// Whether the clients' grants are known: they come after the clients, and not every sign-in may read them.
enum class AccessState { Loading, Known, Unknown };

/// An account's clients in the provider's order. Shared instead of copied, and never changed: 100,000 of them
/// are some 80 MB, and take a while to delete, which a thread of its own does.
using ClientList = std::shared_ptr<const std::vector<ListedClient>>;

ClientList shared(std::vector<ListedClient> clients);

/// \p signInClientId is empty when the sign-in is no client of this account. In any thread.
ClientList joinClients(std::vector<dintero::ApiClient> clients, const std::vector<CredentialRow> &kept,
    const QString &signInClientId);
/// The same clients with what they may do. In any thread.
ClientList withGrants(const ClientList &clients, std::vector<dintero::Grant> grants);

} // namespace clientsmith::ui
