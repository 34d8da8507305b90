#pragma once

#include "core/sandbox/credential.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace clientsmith::sandbox {

/// What the contract calls a Client, and the hash of its secret.
struct Client
{
    /// A UUID, made by the provider.
    QString id;
    QString clientId;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QStringList> callbacks;
    QDateTime createdAt;
    QDateTime updatedAt;
    /// The client_id of the caller who made it.
    QString createdBy;
    SecretHash secret = {};
};

struct Grant
{
    QString id;
    /// The id of a Client: the contract calls this field client_id.
    QString client;
    QString audience;
    QStringList scopes;
    QString type;
    QDateTime createdAt;
    QString createdBy;
};

/// RFC 3339, UTC, with milliseconds.
QString timestamp(const QDateTime &time);
QJsonObject toJson(const Client &client);
QJsonObject toJson(const Grant &grant);

/// The clients and grants of one account, oldest first. Holds 100,000 clients without slowing down: every
/// record keeps its JSON, so that a list is a concatenation. Not thread-safe; pointers are valid until the
/// next change.
class AccountBook final
{
public:
    void add(Client client);
    const Client *client(const QString &id) const;
    /// More than one if the policy accepts duplicates.
    std::vector<const Client *> clientsWithClientId(const QString &clientId) const;
    /// False if there is no such client.
    bool setSecret(const QString &id, SecretHash secret, const QDateTime &now);
    /// Removes the client's grants too. Empty if there is no such client.
    std::optional<Client> removeClient(const QString &id);

    void add(Grant grant);
    /// Gives a grant more scopes; null if there is no such one.
    const Grant *addScopes(const QString &id, const QStringList &scopes);
    std::optional<Grant> removeGrant(const QString &id);
    std::vector<const Grant *> grantsOf(const QString &client) const;

    /// JSON arrays.
    QByteArray listClients() const;
    /// An empty filter matches everything.
    QByteArray listGrants(const QString &audience, const QString &client) const;

private:
    template <typename Record>
    struct Kept
    {
        Record record;
        QByteArray json;
    };

    quint64 m_next = 0;
    std::map<quint64, Kept<Client>> m_clients;
    QHash<QString, quint64> m_clientById;
    QMultiHash<QString, quint64> m_clientByClientId;
    std::map<quint64, Kept<Grant>> m_grants;
    QHash<QString, quint64> m_grantById;
    QMultiHash<QString, quint64> m_grantByClient;
};

} // namespace clientsmith::sandbox
