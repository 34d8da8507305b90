#include "core/sandbox/scopes.h"

#include <QSet>

namespace clientsmith::sandbox {

namespace {

// The sandbox has its own copy of the table: one that it shared with the client could not catch a slip there.
const QSet<QString> &table()
{
    static const QSet<QString> scopes = {
        QStringLiteral("admin:accounts"),
        QStringLiteral("admin:account"),
        QStringLiteral("write:accounts"),
        QStringLiteral("read:accounts"),
        QStringLiteral("write:accounts:/auth/users"),
        QStringLiteral("write:accounts:/auth/passwordless"),
        QStringLiteral("write:accounts:/auth/passwordless/code"),
        QStringLiteral("write:accounts:/management/settings/connections/instabank"),
        QStringLiteral("write:accounts:/management/settings/connections/vipps"),
        QStringLiteral("create:account"),
        QStringLiteral("create:applicant"),
        QStringLiteral("create:accounts:auth:refresh_token"),
        QStringLiteral("admin:automations"),
        QStringLiteral("write:automations"),
        QStringLiteral("read:automations"),
        QStringLiteral("admin:checkout"),
        QStringLiteral("write:checkout"),
        QStringLiteral("read:checkout"),
        QStringLiteral("admin:customers"),
        QStringLiteral("write:customers"),
        QStringLiteral("read:customers"),
        QStringLiteral("create:customers:/users"),
        QStringLiteral("public:customers"),
        QStringLiteral("user:customers"),
        QStringLiteral("admin:discounts"),
        QStringLiteral("write:discounts"),
        QStringLiteral("read:discounts"),
        QStringLiteral("write:discounts:/available_for_receipt"),
        QStringLiteral("read:discounts:/available_for_receipt"),
        QStringLiteral("write:discounts:/events"),
        QStringLiteral("public:discounts"),
        QStringLiteral("user:discounts"),
        QStringLiteral("admin:hooks"),
        QStringLiteral("write:hooks"),
        QStringLiteral("read:hooks"),
        QStringLiteral("admin:locations"),
        QStringLiteral("write:locations"),
        QStringLiteral("read:locations"),
        QStringLiteral("admin:receipts"),
        QStringLiteral("write:receipts"),
        QStringLiteral("read:receipts"),
        QStringLiteral("user:receipts"),
        QStringLiteral("admin:shopping"),
        QStringLiteral("write:shopping"),
        QStringLiteral("read:shopping"),
        QStringLiteral("write:shopping:/orders/ANY/events"),
        QStringLiteral("read:shopping:/orders/ANY/events"),
        QStringLiteral("user:shopping"),
        QStringLiteral("admin:wallets"),
        QStringLiteral("write:wallets"),
        QStringLiteral("read:wallets"),
        QStringLiteral("write:wallets:/info"),
        QStringLiteral("write:wallets:/transactions"),
    };
    return scopes;
}

/// The reference says admin:accounts, the scope table admin:account; either counts.
bool administers(const QStringList &scopes)
{
    return scopes.contains(QLatin1String("admin:accounts")) ||
        scopes.contains(QLatin1String("admin:account"));
}

} // namespace

bool isKnownScope(const QString &scope)
{
    return table().contains(scope);
}

bool mayRead(const QStringList &scopes)
{
    return administers(scopes) || scopes.contains(QLatin1String("read:accounts"));
}

bool mayWrite(const QStringList &scopes)
{
    return administers(scopes) || scopes.contains(QLatin1String("write:accounts"));
}

} // namespace clientsmith::sandbox
