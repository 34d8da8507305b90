#include "core/sandbox/accountbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace clientsmith::sandbox {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Appends to a JSON array that starts as "[".
void append(QByteArray &array, const QByteArray &json)
{
    if (array.size() > 1)
        array.append(',');
    array.append(json);
}

} // namespace

QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Client &client)
{
    QJsonObject object{
        {QStringLiteral("id"), client.id},
        {QStringLiteral("client_id"), client.clientId},
        {QStringLiteral("created_at"), timestamp(client.createdAt)},
        {QStringLiteral("created_by"), client.createdBy},
        {QStringLiteral("updated_at"), timestamp(client.updatedAt)},
    };
    if (client.name)
        object.insert(QStringLiteral("name"), *client.name);
    if (client.description)
        object.insert(QStringLiteral("description"), *client.description);
    if (client.callbacks)
        object.insert(QStringLiteral("callbacks"), QJsonArray::fromStringList(*client.callbacks));
    return object;
}

QJsonObject toJson(const Grant &grant)
{
    return {
        {QStringLiteral("id"), grant.id},
        {QStringLiteral("client_id"), grant.client},
        {QStringLiteral("audience"), grant.audience},
        {QStringLiteral("scope"), QJsonArray::fromStringList(grant.scopes)},
        {QStringLiteral("type"), grant.type},
        {QStringLiteral("created_at"), timestamp(grant.createdAt)},
        {QStringLiteral("created_by"), grant.createdBy},
        {QStringLiteral("updated_at"), timestamp(grant.createdAt)},
    };
}

void AccountBook::add(Client client)
{
    const quint64 key = m_next++;
    m_clientById.insert(client.id, key);
    m_clientByClientId.insert(client.clientId, key);
    QByteArray json = compact(toJson(client));
    m_clients.emplace(key, Kept<Client>{std::move(client), std::move(json)});
}

const Client *AccountBook::client(const QString &id) const
{
    const auto key = m_clientById.constFind(id);
    return key == m_clientById.cend() ? nullptr : &m_clients.at(*key).record;
}

std::vector<const Client *> AccountBook::clientsWithClientId(const QString &clientId) const
{
    std::vector<const Client *> found;
    for (const quint64 key : m_clientByClientId.values(clientId))
        found.push_back(&m_clients.at(key).record);
    return found;
}

bool AccountBook::setSecret(const QString &id, SecretHash secret, const QDateTime &now)
{
    const auto key = m_clientById.constFind(id);
    if (key == m_clientById.cend())
        return false;
    Kept<Client> &kept = m_clients.at(*key);
    kept.record.secret = std::move(secret);
    kept.record.updatedAt = now;
    kept.json = compact(toJson(kept.record));
    return true;
}

std::optional<Client> AccountBook::removeClient(const QString &id)
{
    const auto found = m_clientById.constFind(id);
    if (found == m_clientById.cend())
        return std::nullopt;
    const quint64 key = *found;
    Client client = std::move(m_clients.at(key).record);
    for (const quint64 grant : m_grantByClient.values(client.id)) {
        m_grantById.remove(m_grants.at(grant).record.id);
        m_grants.erase(grant);
    }
    m_grantByClient.remove(client.id);
    m_clientByClientId.remove(client.clientId, key);
    m_clientById.remove(client.id);
    m_clients.erase(key);
    return client;
}

void AccountBook::add(Grant grant)
{
    const quint64 key = m_next++;
    m_grantById.insert(grant.id, key);
    m_grantByClient.insert(grant.client, key);
    QByteArray json = compact(toJson(grant));
    m_grants.emplace(key, Kept<Grant>{std::move(grant), std::move(json)});
}

const Grant *AccountBook::addScopes(const QString &id, const QStringList &scopes)
{
    const auto key = m_grantById.constFind(id);
    if (key == m_grantById.cend())
        return nullptr;
    Kept<Grant> &kept = m_grants.at(*key);
    kept.record.scopes += scopes;
    kept.record.scopes.removeDuplicates();
    kept.json = compact(toJson(kept.record));
    return &kept.record;
}

std::optional<Grant> AccountBook::removeGrant(const QString &id)
{
    const auto found = m_grantById.constFind(id);
    if (found == m_grantById.cend())
        return std::nullopt;
    const quint64 key = *found;
    Grant grant = std::move(m_grants.at(key).record);
    m_grantByClient.remove(grant.client, key);
    m_grantById.remove(grant.id);
    m_grants.erase(key);
    return grant;
}

std::vector<const Grant *> AccountBook::grantsOf(const QString &client) const
{
    QList<quint64> keys = m_grantByClient.values(client);
    std::sort(keys.begin(), keys.end());
    std::vector<const Grant *> found;
    for (const quint64 key : std::as_const(keys))
        found.push_back(&m_grants.at(key).record);
    return found;
}

QByteArray AccountBook::listClients() const
{
    QByteArray array = "[";
    for (const auto &[key, kept] : m_clients)
        append(array, kept.json);
    return array.append(']');
}

QByteArray AccountBook::listGrants(const QString &audience, const QString &client) const
{
    QByteArray array = "[";
    for (const auto &[key, kept] : m_grants) {
        const bool wanted = (audience.isEmpty() || kept.record.audience == audience) &&
            (client.isEmpty() || kept.record.client == client);
        if (wanted)
            append(array, kept.json);
    }
    return array.append(']');
}

} // namespace clientsmith::sandbox
