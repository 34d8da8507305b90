#include "ui/clients/clientlist.h"

#include <QHash>
#include <QThreadPool>

#include <utility>

namespace clientsmith::ui {

namespace {

/// From it on, deleting a list takes longer than a frame should.
constexpr std::size_t longToDelete = 2000;

} // namespace

ClientList shared(std::vector<ListedClient> clients)
{
    auto *kept = new std::vector<ListedClient>(std::move(clients));
    return ClientList(kept, [](const std::vector<ListedClient> *list) {
        if (list->size() < longToDelete)
            delete list;
        else
            QThreadPool::globalInstance()->start([list] { delete list; });
    });
}

ClientList joinClients(std::vector<dintero::ApiClient> clients, const std::vector<CredentialRow> &kept,
    const QString &signInClientId)
{
    QHash<QString, const CredentialRow *> rowOf;
    for (const CredentialRow &row : kept)
        rowOf.insert(row.clientId, &row);
    // Few clients create the others: it is them that are looked for, not everybody.
    QHash<QString, QString> creators;
    const QString *last = nullptr;
    for (const dintero::ApiClient &client : clients) {
        if (!client.createdBy.isEmpty() && (last == nullptr || *last != client.createdBy))
            creators.insert(client.createdBy, QString());
        last = &client.createdBy;
    }
    for (const dintero::ApiClient &client : clients) {
        const auto creator = creators.find(client.clientId);
        if (creator != creators.end() && creator->isEmpty())
            *creator = client.name;
    }

    std::vector<ListedClient> listed(clients.size());
    for (std::size_t i = 0; i < clients.size(); ++i) {
        ListedClient &entry = listed[i];
        entry.client = std::move(clients[i]);
        const CredentialRow *row = rowOf.isEmpty() ? nullptr : rowOf.value(entry.client.clientId);
        // Two clients may have one client_id; the secret is one's alone.
        if (row != nullptr && (row->id.isEmpty() || row->id == entry.client.id)) {
            entry.stored = row->stored;
            entry.verifiedAt = row->verifiedAt;
        }
        const QString name = creators.value(entry.client.createdBy);
        entry.createdBy = name.isEmpty() ? entry.client.createdBy : name;
        entry.isSignIn = !signInClientId.isEmpty() && entry.client.clientId == signInClientId;
    }
    return shared(std::move(listed));
}

ClientList withGrants(const ClientList &clients, std::vector<dintero::Grant> grants)
{
    std::vector<ListedClient> listed(*clients);
    QHash<QString, std::size_t> positionOf;
    positionOf.reserve(static_cast<qsizetype>(listed.size()));
    for (std::size_t i = 0; i < listed.size(); ++i)
        positionOf.insert(listed[i].client.id, i);
    for (dintero::Grant &grant : grants) {
        const auto position = positionOf.constFind(grant.clientUuid);
        if (position == positionOf.constEnd())
            continue;
        ListedClient &entry = listed[*position];
        grant.clientUuid = entry.client.id; // which shares its memory
        entry.scopes += grant.scopes;
        entry.grants += std::move(grant);
    }
    for (ListedClient &entry : listed) {
        if (entry.grants.size() > 1)
            entry.scopes.removeDuplicates();
    }
    return shared(std::move(listed));
}

} // namespace clientsmith::ui
