#include "core/dintero/scopes.h"

namespace clientsmith::dintero {

namespace {

bool holdsAny(const QStringList &scopes, std::initializer_list<QLatin1String> wanted)
{
    return std::any_of(
        wanted.begin(), wanted.end(), [&](QLatin1String scope) { return scopes.contains(scope); });
}

} // namespace

const std::vector<ClientType> &allClientTypes()
{
    static const std::vector<ClientType> types{ClientType::Checkout, ClientType::Helpdesk,
        ClientType::ECommerce, ClientType::PointOfSale, ClientType::BackOffice, ClientType::Custom};
    return types;
}

QString clientTypeName(ClientType type)
{
    switch (type) {
    case ClientType::Checkout:
        return QStringLiteral("checkout");
    case ClientType::Helpdesk:
        return QStringLiteral("helpdesk");
    case ClientType::ECommerce:
        return QStringLiteral("ecommerce");
    case ClientType::PointOfSale:
        return QStringLiteral("pos");
    case ClientType::BackOffice:
        return QStringLiteral("backoffice");
    case ClientType::Custom:
        return QStringLiteral("custom");
    }
    Q_UNREACHABLE();
}

Result<ClientType> parseClientType(const QString &name)
{
    QStringList names;
    for (const ClientType type : allClientTypes()) {
        if (clientTypeName(type) == name)
            return type;
        names.append(clientTypeName(type));
    }
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("\"%1\" is no type of client; there are %2")
            .arg(name, names.join(QLatin1String(", "))));
}

bool needsWebsite(ClientType type)
{
    return type == ClientType::Checkout || type == ClientType::ECommerce;
}

QStringList scopesOf(ClientType type)
{
    switch (type) {
    case ClientType::Checkout:
        // The table's spelling. The partner guide's example says `checkout:admin`; the table is what grants
        // accept. Saved cards take the admin scope; to write and to read are not enough.
        return {QStringLiteral("admin:checkout")};
    case ClientType::Helpdesk:
        // "Customer collection" and "Customer details" are what the guide names; this opens both.
        return {QStringLiteral("read:customers")};
    case ClientType::ECommerce:
        return {QStringLiteral("admin:checkout"), QStringLiteral("write:shopping"),
            QStringLiteral("read:shopping")};
    case ClientType::PointOfSale:
        // The last one asks which discounts a receipt gets; it neither makes nor changes any.
        return {QStringLiteral("write:receipts"), QStringLiteral("read:receipts"),
            QStringLiteral("read:customers"), QStringLiteral("write:discounts:/available_for_receipt")};
    case ClientType::BackOffice:
        return {QStringLiteral("read:checkout"), QStringLiteral("read:shopping"),
            QStringLiteral("read:receipts"), QStringLiteral("read:locations")};
    case ClientType::Custom:
        return {};
    }
    Q_UNREACHABLE();
}

bool mayReadClients(const QStringList &scopes)
{
    return holdsAny(scopes,
        {QLatin1String("admin:account"), QLatin1String("admin:accounts"), QLatin1String("read:accounts")});
}

bool mayWriteClients(const QStringList &scopes)
{
    return holdsAny(scopes,
        {QLatin1String("admin:account"), QLatin1String("admin:accounts"), QLatin1String("write:accounts")});
}

} // namespace clientsmith::dintero
