#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace clientsmith::sandbox {

enum class Operation {
    GetToken,
    ExchangeToken,
    ListClients,
    CreateClient,
    GetClient,
    DeleteClient,
    RotateClientSecret,
    ListGrants,
    CreateGrant,
    DeleteGrant,
    ListMerchants,
    GetAccountSettings,
};

/// Every operationId of the contract, in its order.
QStringList operationIds();
QString operationId(Operation operation);

/// What a request line asks for.
struct Route
{
    /// Empty when the path is unknown, or is known with other methods only.
    std::optional<Operation> operation;
    /// The methods that the path takes; empty when the path is unknown.
    QStringList methods;
    /// As in the path, percent-decoded.
    QString accountId;
    /// The path's {id}, percent-decoded; empty when it has none.
    QString resourceId;
};

/// \p target is a request target in origin form (RFC 9112 section 3.2.1):
/// "/v1/accounts/T12345678/auth/clients?x=y".
Route findRoute(const QByteArray &method, const QByteArray &target);

} // namespace clientsmith::sandbox
