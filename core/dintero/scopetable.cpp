#include "core/dintero/scopetable.h"

#include <algorithm>

namespace clientsmith::dintero {

namespace {

DocumentedScope row(const char *group, const char *name, const char *description = "")
{
    return {QLatin1String(group), QLatin1String(name), QLatin1String(description)};
}

/// The reference spells the account's admin scope so; the table does not.
constexpr QLatin1String otherSpelling("admin:accounts");
constexpr QLatin1String accountGroup("admin:account");

const DocumentedScope *find(const QString &scope)
{
    const std::vector<DocumentedScope> &table = documentedScopes();
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const DocumentedScope &entry) { return entry.name == scope; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

const std::vector<DocumentedScope> &documentedScopes()
{
    static const std::vector<DocumentedScope> table{
        row("admin:account", "admin:account", "Fully manage account and account user"),
        row("admin:account", "write:accounts"),
        row("admin:account", "read:accounts"),
        row("admin:account", "write:accounts:/auth/users"),
        row("admin:account", "write:accounts:/auth/passwordless"),
        row("admin:account", "write:accounts:/auth/passwordless/code"),
        row("admin:account", "write:accounts:/management/settings/connections/instabank"),
        row("admin:account", "write:accounts:/management/settings/connections/vipps"),
        row("admin:account", "create:account"),
        row("admin:account", "create:applicant"),
        row("admin:account", "create:accounts:auth:refresh_token"),
        row("admin:automations", "admin:automations", "Fully manage Automations"),
        row("admin:automations", "write:automations"),
        row("admin:automations", "read:automations"),
        row("admin:checkout", "admin:checkout", "Fully manage checkout"),
        row("admin:checkout", "write:checkout"),
        row("admin:checkout", "read:checkout"),
        row("admin:customers", "admin:customers", "Fully manage eCRM Customer Data Platform"),
        row("admin:customers", "write:customers"),
        row("admin:customers", "read:customers"),
        row("admin:customers", "create:customers:/users"),
        row("admin:customers", "public:customers", "Access public resources (read-only)"),
        row("admin:customers", "user:customers"),
        row("admin:discounts", "admin:discounts", "Fully manage DealEngine"),
        row("admin:discounts", "write:discounts"),
        row("admin:discounts", "read:discounts"),
        row("admin:discounts", "write:discounts:/available_for_receipt"),
        row("admin:discounts", "read:discounts:/available_for_receipt"),
        row("admin:discounts", "write:discounts:/events"),
        row("admin:discounts", "public:discounts", "Access public resources (read-only)"),
        row("admin:discounts", "user:discounts"),
        row("admin:hooks", "admin:hooks", "Fully manage subscription hooks"),
        row("admin:hooks", "write:hooks"),
        row("admin:hooks", "read:hooks"),
        row("admin:locations", "admin:locations", "Fully manage sale locations"),
        row("admin:locations", "write:locations"),
        row("admin:locations", "read:locations"),
        row("admin:receipts", "admin:receipts", "Fully manage eReceipts"),
        row("admin:receipts", "write:receipts"),
        row("admin:receipts", "read:receipts"),
        row("admin:receipts", "user:receipts"),
        row("admin:shopping", "admin:shopping", "Fully manage Shopping"),
        row("admin:shopping", "write:shopping"),
        row("admin:shopping", "read:shopping"),
        row("admin:shopping", "write:shopping:/orders/ANY/events"),
        row("admin:shopping", "read:shopping:/orders/ANY/events"),
        row("admin:shopping", "user:shopping"),
        row("admin:wallets", "admin:wallets", "Fully manage eWallet/eGift Cards"),
        row("admin:wallets", "write:wallets"),
        row("admin:wallets", "read:wallets"),
        row("admin:wallets", "write:wallets:/info"),
        row("admin:wallets", "write:wallets:/transactions"),
    };
    return table;
}

bool isDocumentedScope(const QString &scope)
{
    return find(scope) != nullptr;
}

QString groupOfScope(const QString &scope)
{
    if (scope == otherSpelling)
        return accountGroup;
    const DocumentedScope *entry = find(scope);
    return entry == nullptr ? QString() : QString(entry->group);
}

bool isAdminScope(const QString &scope)
{
    return scope == otherSpelling || (!scope.isEmpty() && groupOfScope(scope) == scope);
}

bool coversScope(const QStringList &held, const QString &scope)
{
    if (held.contains(scope))
        return true;
    const QString group = groupOfScope(scope);
    return !group.isEmpty() &&
        (held.contains(group) || (group == accountGroup && held.contains(otherSpelling)));
}

QStringList withoutCovered(const QStringList &scopes)
{
    QStringList kept;
    for (const QString &scope : scopes) {
        // Whoever names both spellings wants both.
        if (!kept.contains(scope) && (isAdminScope(scope) || !coversScope(scopes, groupOfScope(scope))))
            kept += scope;
    }
    return kept;
}

QStringList undocumentedScopes(const QStringList &scopes)
{
    QStringList unknown;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(unknown),
        [](const QString &scope) { return groupOfScope(scope).isEmpty(); });
    return unknown;
}

bool isScopeToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter > u' ' && letter < QChar(0x7f) && letter != u'"' && letter != u'\\';
    });
}

} // namespace clientsmith::dintero
