#include "core/accounts/clientdirectory.h"

#include "core/accounts/identified.h"

#include <QHash>

namespace clientsmith {

QStringList ClientEntry::scopes() const
{
    QStringList all;
    for (const dintero::Grant &grant : grants)
        all += grant.scopes;
    all.removeDuplicates();
    return all;
}

// The session and the index belong to the application and outlive every flow.
QCoro::Task<Result<std::vector<ClientEntry>>> listClients(
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    AccountSession &session, const CredentialIndex &index, Cancellation *cancellation)
{
    Result<std::vector<dintero::ApiClient>> clients = co_await session.clients().list(cancellation);
    if (!clients)
        co_return Failure(clients.error());
    Result<std::vector<dintero::Grant>> grants = co_await session.grants().list(cancellation);
    if (!grants)
        co_return Failure(grants.error());
    const Result<std::vector<CredentialRow>> rows = index.list(session.account().id.text());
    if (!rows)
        co_return Failure(rows.error());

    QHash<QString, CredentialRow> rowOf;
    for (const CredentialRow &row : *rows)
        rowOf.insert(row.clientId, row);
    std::vector<ClientEntry> entries;
    entries.reserve(clients->size());
    QHash<QString, std::size_t> positionOf;
    for (dintero::ApiClient &client : *clients) {
        CredentialRow row = rowOf.value(client.clientId);
        // Two clients may have one client_id; the secret is one's alone.
        if (!row.id.isEmpty() && row.id != client.id)
            row = {};
        positionOf.insert(client.id, entries.size());
        entries.push_back(ClientEntry{std::move(client), {}, row.stored, row.verifiedAt});
    }
    for (dintero::Grant &grant : *grants) {
        const auto position = positionOf.constFind(grant.clientUuid);
        if (position != positionOf.constEnd())
            entries[*position].grants.push_back(std::move(grant));
    }
    co_return entries;
}

Result<ClientEntry> findClient(const std::vector<ClientEntry> &entries, const QString &wanted)
{
    return findIdentified(
        entries, wanted, [](const ClientEntry &entry) { return entry.client.id; },
        [](const ClientEntry &entry) { return entry.client.clientId; },
        [](const ClientEntry &entry) { return entry.client.name; });
}

} // namespace clientsmith
