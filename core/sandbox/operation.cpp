#include "core/sandbox/operation.h"

#include <QByteArrayList>

#include <array>

namespace clientsmith::sandbox {

namespace {

struct Entry
{
    Operation operation;
    const char *id;
    const char *method;
    /// Below /v1/accounts/{oid}/; * is the {id}.
    const char *path;
};

// The contract's paths, in its order; Operation counts in the same order.
constexpr std::array<Entry, 12> contract = {{
    {Operation::GetToken, "getToken", "POST", "auth/token"},
    {Operation::ExchangeToken, "exchangeToken", "POST", "auth/exchange_token"},
    {Operation::ListClients, "listClients", "GET", "auth/clients"},
    {Operation::CreateClient, "createClient", "POST", "auth/clients"},
    {Operation::GetClient, "getClient", "GET", "auth/clients/*"},
    {Operation::DeleteClient, "deleteClient", "DELETE", "auth/clients/*"},
    {Operation::RotateClientSecret, "rotateClientSecret", "POST", "auth/clients/*/rotate-secret"},
    {Operation::ListGrants, "listGrants", "GET", "auth/client-grants"},
    {Operation::CreateGrant, "createGrant", "POST", "auth/client-grants"},
    {Operation::DeleteGrant, "deleteGrant", "DELETE", "auth/client-grants/*"},
    {Operation::ListMerchants, "listMerchants", "GET", "management/accounts"},
    {Operation::GetAccountSettings, "getAccountSettings", "GET", "management/settings"},
}};

QString decoded(const QByteArray &segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
}

/// The {id} if the segments fit the path: empty when they fit one without an {id}.
std::optional<QString> fit(const QByteArrayList &segments, const char *path)
{
    const QByteArrayList wanted = QByteArray(path).split('/');
    if (wanted.size() != segments.size())
        return std::nullopt;
    QString id = QStringLiteral("");
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "*") {
            id = decoded(segments.at(i));
            if (id.isEmpty())
                return std::nullopt;
        } else if (wanted.at(i) != segments.at(i)) {
            return std::nullopt;
        }
    }
    return id;
}

} // namespace

QStringList operationIds()
{
    QStringList ids;
    for (const Entry &entry : contract)
        ids.append(QLatin1String(entry.id));
    return ids;
}

QString operationId(Operation operation)
{
    return QLatin1String(contract.at(static_cast<std::size_t>(operation)).id);
}

Route findRoute(const QByteArray &method, const QByteArray &target)
{
    Route route;
    const qsizetype query = target.indexOf('?');
    QByteArrayList segments = (query < 0 ? target : target.left(query)).split('/');
    // "", "v1", "accounts", {oid}, and at least two more
    if (segments.size() < 6 || !segments.at(0).isEmpty() || segments.at(1) != "v1" ||
        segments.at(2) != "accounts")
        return route;
    route.accountId = decoded(segments.at(3));
    segments = segments.mid(4);
    for (const Entry &entry : contract) {
        const auto id = fit(segments, entry.path);
        if (!id)
            continue;
        route.methods.append(QLatin1String(entry.method));
        if (method == entry.method) {
            route.operation = entry.operation;
            route.resourceId = *id;
        }
    }
    return route;
}

} // namespace clientsmith::sandbox
