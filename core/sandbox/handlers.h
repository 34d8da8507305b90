#pragma once

#include "core/sandbox/policy.h"
#include "core/sandbox/provider.h"
#include "core/sandbox/reply.h"
#include "core/sandbox/tokens.h"

#include <QByteArray>
#include <QDateTime>
#include <QMultiMap>
#include <QString>

namespace clientsmith::sandbox {

/// A request to one operation, its path taken apart.
struct Call
{
    /// Has the shape of an account id; whether there is such an account is not known yet.
    QString accountId;
    QString resourceId;
    QMultiMap<QString, QString> query = {};
    /// The header fields' values, empty when absent.
    QByteArray authorization = {};
    QByteArray contentType = {};
    QByteArray body = {};
};

/// What every handler works with, for the length of one call.
struct Context
{
    Provider &provider;
    const Tokens &tokens;
    const Policy &policy;
    QDateTime now;
};

// One function an operation of the contract, each in the file of its group.
Reply getToken(const Context &context, const Call &call);
Reply exchangeToken(const Context &context, const Call &call);
Reply listClients(const Context &context, const Call &call);
Reply createClient(const Context &context, const Call &call);
Reply getClient(const Context &context, const Call &call);
Reply deleteClient(const Context &context, const Call &call);
Reply rotateClientSecret(const Context &context, const Call &call);
Reply listGrants(const Context &context, const Call &call);
Reply createGrant(const Context &context, const Call &call);
Reply deleteGrant(const Context &context, const Call &call);
Reply listMerchants(const Context &context, const Call &call);
Reply getAccountSettings(const Context &context, const Call &call);

} // namespace clientsmith::sandbox
