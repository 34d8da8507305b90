#include "core/dintero/audience.h"

#include <QRegularExpression>

#include <algorithm>

namespace clientsmith::dintero {

std::optional<AccountId> accountOfAudience(const QString &audience)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\Ahttps://(?:api\\.dintero\\.com/v1/accounts/([PT][0-9]+)|([PT][0-9]+)@api\\.dintero\\.com)\\z"));
    const QRegularExpressionMatch match = pattern.match(audience);
    const Result<AccountId> account = AccountId::parse(match.captured(1) + match.captured(2));
    return account ? std::optional<AccountId>(*account) : std::nullopt;
}

QString normalAudience(const QString &audience)
{
    const std::optional<AccountId> account = accountOfAudience(audience);
    return account ? audienceOf(*account) : audience;
}

bool isAtAccount(const Grant &grant, const AccountId &account)
{
    return accountOfAudience(grant.audience) == account;
}

bool isForClients(const Grant &grant)
{
    return grant.type.isEmpty() || grant.type == QLatin1String("client_credentials") ||
        grant.type == QLatin1String("any");
}

QStringList ownScopes(const std::vector<Grant> &grants, const AccountId &account)
{
    QStringList scopes;
    for (const Grant &grant : grants) {
        if (isForClients(grant) && isAtAccount(grant, account))
            scopes += grant.scopes;
    }
    scopes.removeDuplicates();
    return scopes;
}

} // namespace clientsmith::dintero
