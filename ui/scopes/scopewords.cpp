#include "ui/scopes/scopewords.h"

#include <QCoreApplication>
#include <QHash>

namespace clientsmith::ui {

namespace {

struct Scopes
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Scopes)
};

struct Words
{
    const char *scope;
    const char *words;
};

// Whole phrases, a scope each: other languages don't put them together as English does.
constexpr Words table[] = {
    {"admin:account", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage the account and its users")},
    {"admin:accounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage the account and its users")},
    {"write:accounts",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change the account and its API clients")},
    {"read:accounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read the account and its API clients")},
    {"write:accounts:/auth/users",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change the account's users")},
    {"write:accounts:/auth/passwordless",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Sign users in without a password")},
    {"write:accounts:/auth/passwordless/code",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Send codes for signing in without a password")},
    {"write:accounts:/management/settings/connections/instabank",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change the connection to Instabank")},
    {"write:accounts:/management/settings/connections/vipps",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change the connection to Vipps")},
    {"create:account", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Create accounts")},
    {"create:applicant", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Create applicants")},
    {"create:accounts:auth:refresh_token",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Get refresh tokens")},
    {"admin:automations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage automations")},
    {"write:automations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change automations")},
    {"read:automations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read automations")},
    {"admin:checkout", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage checkout")},
    {"write:checkout", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Take and change payments")},
    {"read:checkout", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read payments")},
    {"admin:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage customers")},
    {"write:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change customers")},
    {"read:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read customers")},
    {"create:customers:/users", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Create customers")},
    {"public:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read what is public of customers")},
    {"user:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Act as a customer on their own data")},
    {"admin:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage discounts")},
    {"write:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change discounts")},
    {"read:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read discounts")},
    {"write:discounts:/available_for_receipt",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Ask for a receipt's discounts, and claim them")},
    {"read:discounts:/available_for_receipt",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read a receipt's discounts")},
    {"write:discounts:/events", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Send events to discounts")},
    {"public:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read public discounts")},
    {"user:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Use discounts as a customer")},
    {"admin:hooks", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage webhooks")},
    {"write:hooks", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change webhooks")},
    {"read:hooks", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read webhooks")},
    {"admin:locations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage sale locations")},
    {"write:locations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change sale locations")},
    {"read:locations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read sale locations")},
    {"admin:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage receipts")},
    {"write:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Send and change receipts")},
    {"read:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read receipts")},
    {"user:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read receipts as a customer")},
    {"admin:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage orders")},
    {"write:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Create and change orders")},
    {"read:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read orders")},
    {"write:shopping:/orders/ANY/events",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Add events to any order")},
    {"read:shopping:/orders/ANY/events",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read the events of any order")},
    {"user:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Handle orders as a customer")},
    {"admin:wallets", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Manage gift cards")},
    {"write:wallets", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Change gift cards")},
    {"read:wallets", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Read gift cards")},
    {"write:wallets:/info", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Look up a gift card")},
    {"write:wallets:/transactions",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Charge and refund gift cards")},
};

constexpr Words names[] = {
    {"admin:account", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Account")},
    {"admin:automations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Automations")},
    {"admin:checkout", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Checkout")},
    {"admin:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Customers")},
    {"admin:discounts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Discounts")},
    {"admin:hooks", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Webhooks")},
    {"admin:locations", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Sale locations")},
    {"admin:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Receipts")},
    {"admin:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Orders")},
    {"admin:wallets", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Gift cards")},
};

constexpr Words purposes[] = {
    {"admin:account",
        QT_TRANSLATE_NOOP(
            "clientsmith::ui::Scopes", "Everything about the account, its users and API clients.")},
    {"admin:automations",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about what runs by itself.")},
    {"admin:checkout",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about payments: take, capture, refund.")},
    {"admin:customers", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about customers' data.")},
    {"admin:discounts",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about discounts and campaigns.")},
    {"admin:hooks",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about who is told of what happens.")},
    {"admin:locations",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about stores and other places of sale.")},
    {"admin:receipts", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about digital receipts.")},
    {"admin:shopping", QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about carts and orders.")},
    {"admin:wallets",
        QT_TRANSLATE_NOOP("clientsmith::ui::Scopes", "Everything about wallets and gift cards.")},
};

template <std::size_t Count>
QHash<QString, const char *> byScope(const Words (&rows)[Count])
{
    QHash<QString, const char *> found;
    for (const Words &row : rows)
        found.insert(QString::fromLatin1(row.scope), row.words);
    return found;
}

/// Null without words for it.
QString said(const QHash<QString, const char *> &rows, const QString &scope)
{
    const char *words = rows.value(scope);
    return words == nullptr ? QString() : Scopes::tr(words);
}

} // namespace

QString scopeInWords(const QString &scope)
{
    static const QHash<QString, const char *> rows = byScope(table);
    const QString words = said(rows, scope);
    return words.isNull() ? scope : words;
}

QString accessInWords(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return Scopes::tr("No access");
    QStringList words;
    for (const QString &scope : scopes)
        words += scopeInWords(scope);
    return words.join(QStringLiteral(", "));
}

QString scopeGroupName(const QString &adminScope)
{
    static const QHash<QString, const char *> rows = byScope(names);
    return said(rows, adminScope);
}

QString scopeGroupPurpose(const QString &adminScope)
{
    static const QHash<QString, const char *> rows = byScope(purposes);
    return said(rows, adminScope);
}

} // namespace clientsmith::ui
